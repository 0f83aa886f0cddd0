package io.luxuan.unit;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What units keep of themselves once, for whoever would ask for it again. */
@ReadFace
public interface UnitProfiles {
    /** Whom to ask; empty where the unit has not said it. */
    Optional<Contact> contact(String organisationId);

    /** Where money of these units goes, by unit; whoever has said no whole account is left out. In one statement. */
    Map<String, BankAccount> accounts(Collection<String> organisationIds);

    record Contact(String name, String phone, String email) {}

    record BankAccount(String holder, String number, String bank) {}
}
