//! Texts that only the rest reads: they come with it, and zeros keep their place in memory until then.

use anyhow::{Context, Result, bail};
use walrus::{ConstExpr, DataKind, Module, ir::Value};

/// Moves a text from the data of the first module to those of the rest.
pub fn give(first: &mut Module, text: &[u8], rest: &mut Module) -> Result<()> {
    let holds = |value: &[u8]| value.windows(text.len()).position(|window| window == text);
    let found = first.data.iter().find_map(|data| Some((data.id(), holds(&data.value)?)));
    let (id, at) = found.context("a text of the rest is not in the module")?;
    let data = first.data.get_mut(id);
    let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind else {
        bail!("the data of the module lie in a way that is not foreseen");
    };
    data.value[at..at + text.len()].fill(0);
    let offset = ConstExpr::Value(Value::I32(start + i32::try_from(at)?));
    let memory = rest.memories.iter().next().context("the rest has no memory")?.id();
    let id = rest.data.add(DataKind::Active { memory, offset }, text.to_vec());
    rest.memories.get_mut(memory).data_segments.insert(id);
    Ok(())
}
