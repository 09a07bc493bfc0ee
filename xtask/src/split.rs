//! One module made into two: what the first question needs, and the rest, which arrives while the person reads.
//!
//! Both share memory, table and stack. A function that only the rest calls, or that belongs to one of its modules by name,
//! moves there whole; where the first part calls one, it goes through a slot of the function table that is empty until the
//! rest is there. A call before that traps: the widget asks `browser::rest` first. Names decide only where code lies,
//! never what it does.
//!
//! A text that only the rest reads goes along: zeros keep its place in memory until then.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind, GlobalKind,
    ImportKind, ImportedFunction, LocalFunction, Module, TableId,
    ir::{Value, Visitor, dfs_in_order},
    passes::gc,
};

/// Under this name the rest imports what the first part exports.
const FIRST: &str = "f";

/// The two modules, the first and the rest. `late` says of a function's name whether it belongs to the rest; `texts` are
/// those of the program that nothing else reads.
pub fn split(whole: &[u8], late: impl Fn(&str) -> bool, texts: &[&[u8]]) -> Result<(Vec<u8>, Vec<u8>)> {
    let mut first = Module::from_buffer(whole).context("the module to split")?;
    let mut rest = Module::from_buffer(whole).context("the module to split")?;
    let plan = Plan::of(&first, late)?;
    ensure!(!plan.moved.is_empty(), "no function belongs to the rest: the names of its modules have changed");
    make_rest(&mut rest, &plan)?;
    for text in texts {
        texts::give(&mut first, text, &mut rest)?;
    }
    make_first(&mut first, &plan, &rest)?;
    Ok((first.emit_wasm(), rest.emit_wasm()))
}

/// What goes where. Functions are named by their position, which is the same in both copies of the module.
struct Plan {
    /// The functions that move.
    moved: BTreeSet<usize>,
    /// Those of them that the first part calls.
    called: BTreeSet<usize>,
    /// The slots of the function table: those that were there, and one for each of `called` that had none.
    slots: BTreeMap<u32, usize>,
    /// How many slots there are.
    size: u32,
}

impl Plan {
    fn of(module: &Module, late: impl Fn(&str) -> bool) -> Result<Plan> {
        let is_late = |id: FunctionId| module.funcs.get(id).name.as_deref().is_some_and(&late);
        let mut slots: BTreeMap<u32, FunctionId> = slots(module)?;
        let mut size = table(module)?.1;

        let exported = module.exports.iter().filter_map(|export| match export.item {
            ExportItem::Function(id) => Some(id),
            _ => None,
        });
        let roots = exported.chain(module.start).chain(slots.values().copied().filter(|&id| !is_late(id)));
        let mut stays = BTreeSet::new();
        let mut called = BTreeSet::new();
        let mut open: Vec<FunctionId> = roots.collect();
        while let Some(id) = open.pop() {
            if !stays.insert(id) {
                continue;
            }
            if let FunctionKind::Local(function) = &module.funcs.get(id).kind {
                for callee in callees(function) {
                    if is_late(callee) {
                        called.insert(callee);
                    } else {
                        open.push(callee);
                    }
                }
            }
        }
        let moved = module.funcs.iter_local().map(|(id, _)| id).filter(|id| !stays.contains(id));
        let moved: BTreeSet<usize> = moved.map(|id| id.index()).collect();
        let there: BTreeSet<FunctionId> = slots.values().copied().collect();
        for &id in called.difference(&there) {
            slots.insert(size, id);
            size += 1;
        }
        let slots = slots.into_iter().map(|(slot, id)| (slot, id.index())).collect();
        Ok(Plan { moved, called: called.into_iter().map(|id| id.index()).collect(), slots, size })
    }

    /// The runs of neighbouring slots whose functions are on one side.
    fn runs(&self, of_the_rest: bool) -> Vec<(u32, Vec<usize>)> {
        let mut runs: Vec<(u32, Vec<usize>)> = Vec::new();
        for (&slot, &function) in &self.slots {
            if self.moved.contains(&function) != of_the_rest {
                continue;
            }
            match runs.last_mut() {
                Some((start, run)) if *start + run.len() as u32 == slot => run.push(function),
                _ => runs.push((slot, vec![function])),
            }
        }
        runs
    }

    fn slot_of(&self, function: usize) -> Option<u32> {
        self.slots.iter().find(|(_, f)| **f == function).map(|(slot, _)| *slot)
    }
}

fn make_rest(module: &mut Module, plan: &Plan) -> Result<()> {
    let exports: Vec<_> = module.exports.iter().map(|export| export.id()).collect();
    exports.into_iter().for_each(|id| module.exports.delete(id));
    module.start = None;
    // What the browser gave to the first part comes from there: one object of imports is enough.
    let imports: Vec<_> = module.imports.iter().map(|import| import.id()).collect();
    let data: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    data.into_iter().for_each(|id| module.data.delete(id));
    module.memories.iter_mut().for_each(|memory| memory.data_segments.clear());
    put_elements(module, plan, true)?;

    let stay: Vec<_> = module.funcs.iter().map(|f| (f.id(), f.ty())).collect();
    for (id, ty) in stay.into_iter().filter(|(id, _)| !plan.moved.contains(&id.index())) {
        let import = module.imports.add(FIRST, "", ImportKind::Function(id));
        module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    for id in module.globals.iter().map(|global| global.id()).collect::<Vec<_>>() {
        let import = module.imports.add(FIRST, "", ImportKind::Global(id));
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    for id in module.tables.iter().map(|table| table.id()).collect::<Vec<_>>() {
        module.tables.get_mut(id).import = Some(module.imports.add(FIRST, "", ImportKind::Table(id)));
    }
    for id in module.memories.iter().map(|memory| memory.id()).collect::<Vec<_>>() {
        module.memories.get_mut(id).import = Some(module.imports.add(FIRST, "", ImportKind::Memory(id)));
    }
    imports.into_iter().for_each(|id| module.imports.delete(id));
    make_room(module, plan)?;
    gc::run(module);
    for (n, import) in module.imports.iter_mut().enumerate() {
        import.name = short(n);
    }
    Ok(())
}

fn make_first(module: &mut Module, plan: &Plan, rest: &Module) -> Result<()> {
    let (table, _) = table(module)?;
    make_room(module, plan)?;
    put_elements(module, plan, false)?;
    for &function in &plan.called {
        let slot = plan.slot_of(function).context("a function that is called has no slot")?;
        let id = function_at(module, function)?;
        let ty = module.funcs.get(id).ty();
        module.funcs.get_mut(id).kind = FunctionKind::Local(through(module, table, slot, ty));
    }
    for import in rest.imports.iter() {
        let item = match import.kind {
            ImportKind::Function(id) => ExportItem::Function(function_at(module, id.index())?),
            ImportKind::Global(id) => same(id.index(), module.globals.iter().map(|g| g.id()), |id| id.index())?.into(),
            ImportKind::Table(id) => same(id.index(), module.tables.iter().map(|t| t.id()), |id| id.index())?.into(),
            ImportKind::Memory(id) => same(id.index(), module.memories.iter().map(|m| m.id()), |id| id.index())?.into(),
            ImportKind::Tag(_) => bail!("the rest shares an exception tag, which is not foreseen"),
        };
        ensure!(
            module.exports.iter().all(|export| export.name != import.name),
            "two exports are called {}",
            import.name
        );
        module.exports.add(&import.name, item);
    }
    gc::run(module);
    Ok(())
}

fn make_room(module: &mut Module, plan: &Plan) -> Result<()> {
    let (table, _) = table(module)?;
    let table = module.tables.get_mut(table);
    table.initial = u64::from(plan.size);
    table.maximum = table.maximum.map(|_| u64::from(plan.size));
    Ok(())
}

/// A function that calls what is in a slot, with the arguments that it was given.
fn through(module: &mut Module, table: TableId, slot: u32, ty: walrus::TypeId) -> LocalFunction {
    let (params, results) = (module.types.params(ty).to_vec(), module.types.results(ty).to_vec());
    let args: Vec<_> = params.iter().map(|&param| module.locals.add(param)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    for &arg in &args {
        body.local_get(arg);
    }
    body.i32_const(slot.cast_signed()).call_indirect(ty, table);
    builder.local_func(args)
}

/// Replaces the elements of the function table by those of one side.
fn put_elements(module: &mut Module, plan: &Plan, of_the_rest: bool) -> Result<()> {
    let (table, _) = table(module)?;
    let old: Vec<_> = module.elements.iter().filter(|e| is_of(&e.kind, table)).map(|e| e.id()).collect();
    for id in old {
        module.elements.delete(id);
        module.tables.get_mut(table).elem_segments.remove(&id);
    }
    for (start, run) in plan.runs(of_the_rest) {
        let run = run.into_iter().map(|function| function_at(module, function)).collect::<Result<_>>()?;
        let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(start.cast_signed())) };
        let id = module.elements.add(kind, ElementItems::Functions(run));
        module.tables.get_mut(table).elem_segments.insert(id);
    }
    Ok(())
}

fn is_of(kind: &ElementKind, wanted: TableId) -> bool {
    matches!(kind, ElementKind::Active { table, .. } if *table == wanted)
}

/// The function table and its size.
fn table(module: &Module) -> Result<(TableId, u32)> {
    let table = module.tables.main_function_table()?.context("the module has no function table")?;
    Ok((table, u32::try_from(module.tables.get(table).initial)?))
}

fn slots(module: &Module) -> Result<BTreeMap<u32, FunctionId>> {
    let (table, _) = table(module)?;
    let mut slots = BTreeMap::new();
    for element in module.elements.iter().filter(|element| is_of(&element.kind, table)) {
        let (
            ElementKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. },
            ElementItems::Functions(functions),
        ) = (&element.kind, &element.items)
        else {
            bail!("an element of the function table is written in a way that is not foreseen");
        };
        slots.extend((start.cast_unsigned()..).zip(functions.iter().copied()));
    }
    Ok(slots)
}

fn function_at(module: &Module, position: usize) -> Result<FunctionId> {
    same(position, module.funcs.iter().map(|f| f.id()), |id| id.index())
}

fn same<T: Copy>(position: usize, mut ids: impl Iterator<Item = T>, index: impl Fn(T) -> usize) -> Result<T> {
    ids.find(|&id| index(id) == position).context("the two copies of the module differ")
}

fn callees(function: &LocalFunction) -> Vec<FunctionId> {
    struct Calls(Vec<FunctionId>);
    impl Visitor<'_> for Calls {
        fn visit_function_id(&mut self, id: &FunctionId) {
            self.0.push(*id);
        }
    }
    let mut calls = Calls(Vec::new());
    dfs_in_order(&mut calls, function, function.entry_block());
    calls.0
}

/// `_0`, `_1` … `_z`, `_10`: no export of the first part starts like that.
fn short(mut n: usize) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut name = Vec::new();
    loop {
        name.push(DIGITS[n % 36]);
        n /= 36;
        if n == 0 {
            break;
        }
    }
    name.push(b'_');
    name.reverse();
    String::from_utf8_lossy(&name).into_owned()
}

mod texts;

#[cfg(test)]
mod tests;
