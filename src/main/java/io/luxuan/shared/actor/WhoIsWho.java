package io.luxuan.shared.actor;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people and units are called, and who recommends whom. What there is none of is left out. */
@ReadFace
public interface WhoIsWho {
    /** Names by id of the account. */
    Map<String, String> people(Collection<String> accountIds);

    /** Names by id of the organisation. */
    Map<String, String> units(Collection<String> organisationIds);

    /** Id of the account with this user name. */
    Optional<String> account(String username);

    /** Accounts, and organisations as {@code org:<id>}, whose name holds a text or whose user name it is. */
    List<String> called(String text, int most);

    /** Names of those who may do this for a unit and sign in, administrators last; at most ten. */
    List<String> whoMay(String organisationId, UnitRight right);

    /** How many accounts of a role are not closed. */
    int enabled(Role role);

    /** Names by id of those accounts of a role that are not closed, by name; at most so many. */
    Map<String, String> withRole(Role role, int most);

    /** The same of these accounts. */
    Map<String, String> withRole(Role role, Collection<String> among);

    /** Whether an account was closed: what it asked for before counts for nothing any more. */
    boolean isClosed(String accountId);

    /** The organisation (主管部门) that recommends this one's applications. */
    Optional<String> recommenderOf(String organisationId);
}
