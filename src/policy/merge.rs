//! How data is laid over data, as MAS does it: tables key by key, lists one behind the other, plain
//! values of one kind in each other's place; `null` gives way to everything and takes everything
//! away. A list over a text, and the like, is an error.

use serde_json::Value;

use super::DataError;

/// Lays `over` over `under`.
pub fn merge(under: &mut Value, over: Value) -> Result<(), DataError> {
    merge_at(under, over, "")
}

fn merge_at(under: &mut Value, over: Value, at: &str) -> Result<(), DataError> {
    match (under, over) {
        (Value::Object(under), Value::Object(over)) => {
            for (key, value) in over {
                let at = if at.is_empty() { key.clone() } else { format!("{at}.{key}") };
                merge_at(under.entry(key).or_insert(Value::Null), value, &at)?;
            }
            Ok(())
        }
        (Value::Array(under), Value::Array(over)) => {
            under.extend(over);
            Ok(())
        }
        (under, over) => {
            if !under.is_null() && !over.is_null() && kind(under) != kind(&over) {
                let (over, under) = (kind(&over), kind(under));
                return Err(DataError::Merge { at: at.to_owned(), over, under });
            }
            *under = over;
            Ok(())
        }
    }
}

/// The same without keys whose value is `null`.
pub fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(table) => {
            let kept = table.into_iter().filter(|(_, value)| !value.is_null());
            kept.map(|(key, value)| (key, without_nulls(value))).collect()
        }
        value => value,
    }
}

const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a table",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn merged(mut under: Value, over: Value) -> Result<Value, DataError> {
        merge(&mut under, over).map(|()| under)
    }

    #[test]
    fn tables_join_lists_grow_and_the_rest_is_replaced() {
        let under =
            json!({"a": {"list": [1], "kept": true}, "text": "x", "gone": 1, "empty": null});
        let over = json!({"a": {"list": [2], "new": 3}, "text": "y", "gone": null, "empty": []});
        let both = json!({"a": {"list": [1, 2], "kept": true, "new": 3}, "text": "y", "gone": null, "empty": []});
        assert_eq!(merged(under, over).unwrap(), both);
    }

    #[test]
    fn what_is_of_another_kind_is_told_with_its_place() {
        let error = merged(json!({"a": {"b": [1]}}), json!({"a": {"b": "x"}})).unwrap_err();
        assert_eq!(error.to_string(), "`a.b` is a text where the configuration has a list");
    }
}
