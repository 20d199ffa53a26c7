//! Documents (JSON:API 1.1 §7): one resource, or a page of them.

use serde::Serialize;
use ulid::Ulid;
use utoipa::ToSchema;

use super::{PageLinks, SelfLink};

/// Something that the API shows: its fields are the `attributes`; its id is not among them
/// (`#[serde(skip)]`).
pub trait Resource: Serialize + ToSchema {
    /// The word for one of its kind.
    const KIND: &'static str;
    /// Where all of its kind are listed.
    const PATH: &'static str;
    /// Its id.
    fn id(&self) -> Ulid;
}

/// One resource.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Single<T: ToSchema> {
    data: Item<T>,
    links: SelfLink,
}

impl<T: Resource> Single<T> {
    /// Where it stands for itself.
    #[must_use]
    pub fn of(resource: T) -> Self {
        let data = Item::of(resource);
        Self { links: data.links.clone(), data }
    }

    /// What an act upon it answers: `links.self` is then where the act was asked for.
    #[must_use]
    pub fn after(act: &str, resource: T) -> Self {
        let at = format!("{}/{act}", resource.id());
        Self::at(&at, resource)
    }

    /// As it was found by another path below that of its kind.
    #[must_use]
    pub fn at(path: &str, resource: T) -> Self {
        let this = format!("{}/{path}", T::PATH);
        Self { data: Item::of(resource), links: SelfLink { this } }
    }
}

/// A page of resources.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Page<T: ToSchema> {
    /// How many there are; left out with `count=false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
    /// What is on the page; left out with `count=only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Item<T>>>,
    /// Where to go from here.
    pub links: PageLinks,
}

/// What is known of the whole list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PageMeta {
    /// How many the filters let through, on all pages together.
    pub count: u64,
}

/// A resource in a document.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Item<T: ToSchema> {
    /// The word for its kind.
    #[serde(rename = "type")]
    kind: &'static str,
    /// Its id.
    #[schema(value_type = crate::domain::UserId)]
    id: Ulid,
    /// What is known of it.
    attributes: T,
    /// Where it stands.
    links: SelfLink,
    /// Its place on the page, where it stands on one.
    #[serde(skip_serializing_if = "Option::is_none")]
    meta: Option<ItemMeta>,
}

/// What is known of a resource on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
struct ItemMeta {
    page: ItemPlace,
}

/// Where on the page it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
struct ItemPlace {
    /// What `page[after]` and `page[before]` take.
    #[schema(value_type = String)]
    cursor: Ulid,
}

impl<T: Resource> Item<T> {
    fn of(resource: T) -> Self {
        let id = resource.id();
        let links = SelfLink { this: format!("{}/{id}", T::PATH) };
        Self { kind: T::KIND, id, attributes: resource, links, meta: None }
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> Ulid {
        self.id
    }

    /// As it stands on a page.
    #[must_use]
    pub fn on_page(resource: T) -> Self {
        let item = Self::of(resource);
        Self { meta: Some(ItemMeta { page: ItemPlace { cursor: item.id } }), ..item }
    }
}
