//! Small modules, split and run: both halves together do what the whole one did.

use wasmi::{Engine, Instance, Linker, Module, Store, Val};

use super::*;

/// What the program has told its host.
type Told = Vec<i32>;

/// `late::…` is the rest. What it alone calls goes along, what others call as well does not.
const WHOLE: &str = r#"(module
    (import "host" "tell" (func $tell (param i32)))
    (type $number (func (param i32) (result i32)))
    (memory (export "memory") 1)
    (global $times (export "times") (mut i32) (i32.const 0))
    (table (export "table") 4 4 funcref)
    (elem (i32.const 1) $double $late::indirect)
    (data (i32.const 16) "\2a")
    (data (i32.const 64) "near LATE near")
    (start $begin)
    (func $begin (call $tell (i32.const 100)))
    (func $double (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
    (func $shared (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
    (func $only_late (param i32) (result i32)
        (call $tell (local.get 0))
        (i32.store8 (i32.const 17) (local.get 0))
        (call $shared (local.get 0)))
    (func $late::result (param i32) (result i32)
        (global.set $times (i32.add (global.get $times) (i32.const 1)))
        (call $only_late (i32.add (local.get 0) (i32.load8_u (i32.const 16)))))
    (func $late::indirect (param i32) (result i32) (i32.sub (i32.const 0) (local.get 0)))
    (func (export "early") (param i32) (result i32) (call $shared (local.get 0)))
    (func (export "ask") (param i32) (result i32) (call $late::result (local.get 0)))
    (func (export "slot") (param i32 i32) (result i32)
        (call_indirect (type $number) (local.get 1) (local.get 0)))
    (func (export "change") (i32.store8 (i32.const 16) (i32.const 7))))"#;

fn is_late(name: &str) -> bool {
    name.starts_with("late::")
}

fn halves(whole: &str) -> Result<(Vec<u8>, Vec<u8>)> {
    split(&wat::parse_str(whole)?, is_late, &[b"LATE"])
}

/// A program whose rest may still be to come.
struct Program {
    store: Store<Told>,
    linker: Linker<Told>,
    first: Instance,
    rest: Vec<u8>,
}

impl Program {
    fn start(first: &[u8], rest: Vec<u8>) -> Program {
        let engine = Engine::default();
        let mut store = Store::new(&engine, Told::new());
        let mut linker = Linker::new(&engine);
        let tell = |mut caller: wasmi::Caller<'_, Told>, what: i32| caller.data_mut().push(what);
        linker.func_wrap("host", "tell", tell).unwrap();
        let module = Module::new(&engine, first).unwrap();
        let first = linker.instantiate_and_start(&mut store, &module).unwrap();
        Program { store, linker, first, rest }
    }

    fn split() -> Program {
        let (first, rest) = halves(WHOLE).unwrap();
        Program::start(&first, rest)
    }

    /// As the loader does it: with everything that the first module exports, and nothing else.
    fn bring_the_rest(&mut self) {
        let exports: Vec<_> = self.first.exports(&self.store).map(|e| (e.name().to_owned(), e.into_extern())).collect();
        for (name, export) in exports {
            self.linker.define(FIRST, &name, export).unwrap();
        }
        let module = Module::new(self.store.engine(), &self.rest).unwrap();
        assert!(module.imports().all(|import| import.module() == FIRST), "it asks for more than the first exports");
        self.linker.instantiate_and_start(&mut self.store, &module).unwrap();
    }

    /// What an export gives back, or nothing where it stops.
    fn call(&mut self, export: &str, numbers: &[i32]) -> Option<i32> {
        let call = self.first.get_func(&self.store, export).unwrap();
        let numbers: Vec<Val> = numbers.iter().map(|n| Val::I32(*n)).collect();
        let mut given = vec![Val::I32(0); call.ty(&self.store).results().len()];
        call.call(&mut self.store, &numbers, &mut given).ok()?;
        given.first().and_then(Val::i32)
    }
}

#[test]
fn a_call_into_the_rest_stops_before_it_is_there_and_works_thereafter() {
    let mut program = Program::split();
    assert_eq!(program.call("early", &[1]), Some(2), "what does not need the rest works");
    assert_eq!(program.call("ask", &[1]), None);
    program.bring_the_rest();
    assert_eq!(program.call("ask", &[1]), Some(1 + 42 + 1));
    assert_eq!(program.call("early", &[1]), Some(2));
}

#[test]
fn both_halves_have_one_memory_one_set_of_globals_and_one_host() {
    let mut program = Program::split();
    program.bring_the_rest();
    program.call("ask", &[1]);
    program.call("ask", &[2]);
    assert_eq!(program.store.data(), &[100, 43, 44]);
    let times = program.first.get_global(&program.store, "times").unwrap().get(&program.store);
    assert_eq!(times.i32(), Some(2));
    let memory = program.first.get_memory(&program.store, "memory").unwrap();
    assert_eq!(memory.data(&program.store)[17], 44);
}

#[test]
fn slots_of_the_function_table_are_kept() {
    let mut program = Program::split();
    assert_eq!(program.call("slot", &[1, 5]), Some(10));
    assert_eq!(program.call("slot", &[2, 5]), None, "its function is in the rest");
    program.bring_the_rest();
    assert_eq!(program.call("slot", &[1, 5]), Some(10));
    assert_eq!(program.call("slot", &[2, 5]), Some(-5));
    for empty in [0, 3] {
        assert_eq!(program.call("slot", &[empty, 5]), None, "slot {empty} was empty");
    }
    // One more than there were: for the function that is called by its name.
    let table = program.first.get_table(&program.store, "table").unwrap();
    assert_eq!(table.size(&program.store), 5);
}

#[test]
fn data_and_start_stay_with_the_first() {
    let mut program = Program::split();
    assert_eq!(program.store.data(), &[100], "it has begun");
    program.call("change", &[]);
    program.bring_the_rest();
    assert_eq!(program.store.data(), &[100], "the rest does not begin it again");
    assert_eq!(program.call("ask", &[0]), Some(7 + 1), "the rest does not bring the data of the start");
}

#[test]
fn a_text_of_the_rest_comes_with_it_to_its_place() {
    let text = |program: &Program| {
        let memory = program.first.get_memory(&program.store, "memory").unwrap();
        memory.data(&program.store)[64..78].to_vec()
    };
    let mut program = Program::split();
    assert_eq!(text(&program), b"near \0\0\0\0 near");
    program.bring_the_rest();
    assert_eq!(text(&program), b"near LATE near");
}

#[test]
fn a_text_that_is_not_there_is_refused() {
    let whole = WHOLE.replace("LATE", "GONE");
    assert!(halves(&whole).unwrap_err().to_string().contains("a text of the rest is not in the module"));
}

#[test]
fn what_only_the_rest_calls_moves_there_and_nothing_else() {
    let (first, rest) = halves(WHOLE).unwrap();
    let bodies = |module: &[u8]| walrus::Module::from_buffer(module).unwrap().funcs.iter_local().count();
    // Besides `early`, `ask`, `slot` and `change`: what begins, `double`, `shared`, and the way to `late::result`.
    assert_eq!(bodies(&first), 8);
    // Both that are late, and what only they call.
    assert_eq!(bodies(&rest), 3);
}

#[test]
fn a_module_in_which_nothing_is_late_is_refused() {
    let whole = WHOLE.replace("$late::", "$early::");
    assert!(halves(&whole).unwrap_err().to_string().contains("no function belongs to the rest"));
}

#[test]
fn a_table_that_is_filled_in_another_way_is_refused() {
    let whole = WHOLE
        .replace("(elem (i32.const 1) $double", "(elem (global.get $from) $double")
        .replace("(global $times", "(global $from i32 (i32.const 1)) (global $times");
    assert!(halves(&whole).unwrap_err().to_string().contains("not foreseen"));
}
