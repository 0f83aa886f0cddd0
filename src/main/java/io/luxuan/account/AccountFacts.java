package io.luxuan.account;

import io.luxuan.shared.ReadFace;
import io.luxuan.shared.actor.Person;
import java.util.Collection;
import java.util.Map;

/** Accounts as other modules read them. */
@ReadFace
public interface AccountFacts {
    /** By user name in lower case; those that nobody has are left out. */
    Map<String, Person> byUsernames(Collection<String> usernames);
}
