package io.luxuan.publicity.objection;

/** Who objects, for the handler alone. @param mail proved; null where none is known @param idNumber masked */
record Identity(ObjectorKind kind, String name, String phone, String mail, IdType idType, String idNumber) {}
