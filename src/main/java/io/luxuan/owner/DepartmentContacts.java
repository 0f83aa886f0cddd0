package io.luxuan.owner;

/** Writes down whom the public asks in a department. */
public interface DepartmentContacts {
    /** Under a department as programmes name it. */
    void note(String knownAs, Contact contact);
}
