//! Random operations on one collection against a map.

use std::collections::BTreeMap;

use postern::store::{Options, PutError, Store, check_folder, users};
use proptest::prelude::*;

use crate::support::{id, options, user};

#[derive(Clone, Debug)]
enum Op {
    Put { user: u64, name: u8 },
    Remove { user: u64 },
    Commit,
    Drop,
    Reopen,
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        8 => (0..8_u64, 0..10_u8).prop_map(|(user, name)| Op::Put { user, name }),
        3 => (0..8_u64).prop_map(|user| Op::Remove { user }),
        2 => Just(Op::Commit),
        1 => Just(Op::Drop),
        1 => Just(Op::Reopen),
    ]
}

type Model = BTreeMap<u64, String>;

async fn agrees(read: &impl postern::store::Read, model: &Model) {
    let found = users::page(read, None, 99).await.unwrap();
    let due: Vec<_> = model.iter().map(|(n, name)| user(*n, name)).collect();
    assert_eq!(found, due);
    for (n, name) in model {
        assert_eq!(users::by_username(read, name).await.unwrap(), Some(user(*n, name)));
    }
}

async fn play(ops: Vec<Op>) {
    let folder = tempfile::tempdir().unwrap();
    let options: Options = options();
    let mut store = Store::open(folder.path(), &options).unwrap();
    let mut committed = Model::new();
    let mut ops = ops.into_iter().peekable();
    while ops.peek().is_some() {
        let mut tx = store.begin().await.unwrap();
        let mut staged = committed.clone();
        let mut reopen = false;
        loop {
            match ops.next() {
                Some(Op::Put { user: n, name }) => {
                    let name = format!("user{name}");
                    let taken = staged.iter().any(|(other, held)| *other != n && *held == name);
                    match users::put(&mut tx, &user(n, &name)).await {
                        Ok(()) => assert!(!taken, "{name} is taken"),
                        Err(PutError::Taken { .. }) => assert!(taken, "{name} is free"),
                        Err(error) => panic!("{error}"),
                    }
                    if !taken {
                        staged.insert(n, name);
                    }
                }
                Some(Op::Remove { user: n }) => {
                    let removed = users::remove(&mut tx, id(n)).await.unwrap();
                    assert_eq!(removed, staged.remove(&n).is_some());
                }
                Some(Op::Drop) => break drop(tx),
                last => {
                    agrees(&tx, &staged).await;
                    tx.commit().await.unwrap();
                    committed = staged;
                    reopen = matches!(last, Some(Op::Reopen));
                    break;
                }
            }
        }
        agrees(&store, &committed).await;
        if reopen {
            store.close().await.unwrap();
            store = Store::open(folder.path(), &options).unwrap();
        }
    }
    drop(store);
    let report = check_folder(folder.path(), 1 << 20, false).unwrap();
    assert!(report.is_sound(), "{:?}", report.problems);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn the_store_agrees_with_a_map(ops in prop::collection::vec(op(), 1..60)) {
        tokio::runtime::Runtime::new().unwrap().block_on(play(ops));
    }
}
