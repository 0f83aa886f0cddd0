package io.luxuan.owner;

import java.util.Optional;
import java.util.Set;

/** Who belongs to which department. */
public interface Departments {
    /** Enters a manager under a department as programmes name it. */
    void join(String accountId, String knownAs);

    /** To which a manager belongs. */
    Optional<Department> of(String accountId);

    /** Accounts that belong to it. */
    Set<String> members(String departmentId);

    /** Accounts that belong to any. */
    Set<String> membersOfAny();
}
