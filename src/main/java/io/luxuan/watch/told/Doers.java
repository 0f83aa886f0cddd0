package io.luxuan.watch.told;

import io.luxuan.notify.Party;
import io.luxuan.notify.To;
import io.luxuan.shared.actor.Role;
import java.util.ArrayList;
import java.util.List;

/** Whom a task waits for. */
final class Doers {
    private static final String HOME = "/home";
    private static final String UNIT = "org:";
    private static final String ROLE = "role:";

    private Doers() {}

    /** @param candidate {@code org:<id>} or {@code role:<role>}, beside an account the unit for which it acts; either may be null */
    static List<To> of(String account, String candidate) {
        List<To> all = new ArrayList<>();
        if (candidate != null && candidate.startsWith(UNIT)) {
            String unit = candidate.substring(UNIT.length());
            all.add(account == null ? To.unit(Party.DOER, Role.RECOMMENDER, unit, HOME) : To.unitsPeople(Party.DOER, account, unit, HOME));
        } else if (account != null) {
            all.add(To.account(Party.DOER, account, HOME));
        } else if (candidate != null && candidate.startsWith(ROLE)) {
            all.add(To.role(Party.DOER, Role.valueOf(candidate.substring(ROLE.length())), HOME));
        }
        if (account == null && candidate != null && candidate.startsWith(UNIT)) {
            all.add(To.unitsPeople(Party.DOER, null, candidate.substring(UNIT.length()), HOME));
        }
        return all;
    }
}
