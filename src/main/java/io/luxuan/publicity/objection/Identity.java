package io.luxuan.publicity.objection;

/** Who objects, for the handler alone. @param idNumber masked */
record Identity(ObjectorKind kind, String name, String phone, IdType idType, String idNumber) {}
