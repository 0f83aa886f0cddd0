package io.luxuan.panel.bars;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.ClaimAside;
import io.luxuan.application.Naming;
import io.luxuan.application.Party;
import java.util.List;

/**
 * What an application's claims about people do to the pool.
 *
 * @param pool   experts who could judge it but for its claims
 * @param barred how many of them all claims together keep away
 * @param claims each with what it would keep away alone
 * @param aside  claims that keep nobody away any more
 */
public record Bars(
        ApplicationSummary application, int pool, int barred, List<Claim> claims, List<ClaimAside> aside, boolean unusual) {
    private static final int ALL = 100;

    /**
     * @param barred experts whom it alone keeps away from this application
     * @param named  experts of the pool whom it names as members, which keeps them away from the whole round
     * @param said   what people of that name said who have an account
     */
    public record Claim(Party party, int barred, int named, List<Naming> said) {
        /** As a form sends it back. */
        public String key() {
            return party.kind() + "/" + party.number();
        }
    }

    /** Of the pool, 0 to 100. */
    public int percent() {
        return pool == 0 ? 0 : barred * ALL / pool;
    }
}
