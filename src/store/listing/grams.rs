//! Texts within texts, in any case. Of each text, every letter and every three letters in a row are
//! lists (the last two with an end mark behind them). One letter is a list, two are those of three
//! that begin with them, three are a list; longer ones stand in the lists of all their threes and
//! are looked at. Long texts would have too many entries: they stand in one list and are looked at.

use std::collections::BTreeSet;

use super::{List, Query, lists};
use crate::store::engine::Read;
use crate::store::error::StoreError;
use crate::store::key::IndexKey;
use crate::store::layout::Index;
use crate::store::record::{IndexEntries, Record};

/// The list of texts that are too long.
const LONG: u8 = 0;
/// The lists of one letter.
const ONE: u8 = 1;
/// The lists of three.
const THREE: u8 = 3;
/// Stands where there is no letter more.
const END: char = '\0';
/// Texts of more letters are long.
const MAX: usize = 64;
/// How many of its threes a search goes by.
const ENOUGH: usize = 16;

/// Adds the entries of a text.
pub(in crate::store) fn enter(entries: &mut IndexEntries, index: Index, text: &str) {
    let letters: Vec<char> = folded(text).chars().collect();
    if letters.len() > MAX {
        entries.add(IndexKey::new(index).list(LONG));
        return;
    }
    let ones: BTreeSet<char> = letters.iter().copied().collect();
    for letter in ones {
        entries.add(gram(index, ONE, &[letter]));
    }
    let ended: Vec<char> = letters.into_iter().chain([END, END]).collect();
    for three in ended.windows(3).collect::<BTreeSet<_>>() {
        entries.add(gram(index, THREE, three));
    }
}

/// Of a query those whose text has `text` in it. The check of the query must tell that as well,
/// by [`contains`].
pub(in crate::store) async fn narrow<R: Record>(
    query: &mut Query<'_, R>,
    read: &impl Read,
    index: Index,
    text: &str,
) -> Result<(), StoreError> {
    let letters: Vec<char> = folded(text).chars().collect();
    let long = || List::from(IndexKey::new(index).list(LONG)).needing_a_look();
    let with_long = |mut lists: Vec<List>| {
        lists.push(long());
        lists
    };
    // An end mark is no letter: whoever asks for it is answered by looking.
    let found = |list: IndexKey| {
        let list = List::from(list);
        if letters.contains(&END) { list.needing_a_look() } else { list }
    };
    match &letters[..] {
        [] => {}
        [_] => query.in_one_of(with_long(vec![found(gram(index, ONE, &letters))])),
        [_, _] => {
            let threes = lists(read, &gram(index, THREE, &letters), None, None).await?;
            query.in_one_of(with_long(threes.into_iter().map(found).collect()));
        }
        [_, _, _] => query.in_one_of(with_long(vec![found(gram(index, THREE, &letters))])),
        _ => {
            let threes: BTreeSet<_> = letters.windows(3).collect();
            for three in threes.into_iter().take(ENOUGH) {
                let list = List::from(gram(index, THREE, three)).needing_a_look();
                query.in_one_of(with_long(vec![list]));
            }
        }
    }
    Ok(())
}

/// Whether a text has another in it, in any case.
pub(in crate::store) fn contains(text: &str, searched: &str) -> bool {
    folded(text).contains(&folded(searched))
}

fn gram(index: Index, list: u8, letters: &[char]) -> IndexKey {
    IndexKey::new(index).list(list).plain(&letters.iter().collect::<String>())
}

fn folded(text: &str) -> String {
    text.to_lowercase()
}
