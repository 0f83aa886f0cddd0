package io.luxuan.owner.department;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.owner.Department;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.util.List;

final class DepartmentRules {
    private static final int LONGEST_NAME = 100;

    private DepartmentRules() {}

    static Verdict named(String name) {
        if (Wording.saysNothing(name)) {
            return refused("department.name-needed");
        }
        return name.strip().length() > LONGEST_NAME ? refused("department.name-long") : ALLOWED;
    }

    static Verdict free(List<Department> sameName) {
        return sameName.isEmpty() ? ALLOWED : refused("department.name-taken");
    }

    static Verdict isActive(Department department) {
        return department.active() ? ALLOWED : refused("department.closed");
    }

    /** Nobody stays behind in a department that is no more. */
    static Verdict isEmpty(List<String> members) {
        return members.isEmpty() ? ALLOWED : refused("department.has-members");
    }

    /** Rounds that a closed department led would be nobody's. */
    static Verdict succeeds(Department closing, Department successor) {
        boolean right = successor != null && successor.active() && !successor.id().equals(closing.id());
        return right ? ALLOWED : refused("department.successor-needed");
    }
}
