package io.luxuan.account;

import io.luxuan.shared.actor.Person;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts of people; each has one role. */
public interface Accounts {
    Person create(NewAccount account);

    /** Many at once, for imports, in few statements; existing user names are answered, not created again. */
    List<Person> createAll(List<NewAccount> accounts);

    Optional<Person> byUsername(String username);

    /** By user name in lower case; those that nobody has are left out. */
    Map<String, Person> byUsernames(Collection<String> usernames);

    Map<String, Person> byIds(Collection<String> ids);
}
