//! Reading a law: pasted text into clauses.
