package io.luxuan.account;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.actor.Person;
import java.util.List;

/** Accounts of units that register themselves. */
public interface UnitAccounts {
    /** Notes what is wrong at {@code contact}, {@code username}, {@code password} and {@code repeatedPassword}. */
    void judge(FieldFaults faults, NewLogin login);

    /** Nobody learns from the answer whether the name was taken: four digits follow it in any case. */
    Person open(String organisationId, NewLogin login);

    /** Those of a unit, closed ones too, the oldest first. */
    List<Contact> contacts(String organisationId);

    /** Accounts of one unit go over to another, on which their sessions end. */
    void join(String from, String to);

    /** Closes what accounts the unit has. */
    void close(String organisationId);

    /** @param open whether it may sign in */
    record Contact(String username, String name, boolean open) {}
}
