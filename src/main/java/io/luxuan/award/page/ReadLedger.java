package io.luxuan.award.page;

import io.luxuan.award.change.Change;
import io.luxuan.award.change.ProjectChangeMapper;
import io.luxuan.award.money.Caps;
import io.luxuan.award.money.Grants;
import io.luxuan.award.money.LedgerAccount;
import io.luxuan.award.money.LedgerMapper;
import io.luxuan.award.money.LedgerScope;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ledger as staff read it. */
@UseCase
@ForStaff
class ReadLedger {
    private final LedgerMapper ledger;
    private final ProjectChangeMapper changes;
    private final WhoIsWho names;
    private final Grants grants;
    private final Rounds rounds;

    ReadLedger(LedgerMapper ledger, ProjectChangeMapper changes, WhoIsWho names, Grants grants, Rounds rounds) {
        this.ledger = ledger;
        this.changes = changes;
        this.names = names;
        this.grants = grants;
        this.rounds = rounds;
    }

    /**
     * @param fund     the fund's account of the round's year; null before anything was promised
     * @param units    accounts of units of that year
     * @param lifetime of the same units, over all years, by organisation id
     */
    record View(Round round, Caps caps, LedgerAccount fund, Slice<LedgerAccount> units, Map<String, LedgerAccount> lifetime,
            Map<String, String> organisations) {
        public BigDecimal fundCap() {
            return caps.of(LedgerScope.FUND_YEAR);
        }

        public BigDecimal yearCap() {
            return caps.of(LedgerScope.ENTERPRISE_YEAR);
        }

        public BigDecimal lifetimeCap() {
            return caps.of(LedgerScope.ENTERPRISE_LIFETIME);
        }
    }

    public View of(String roundId, String cursor) {
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(roundId);
        String fund = Caps.fundOf(programme);
        String counted = programme.id();
        List<LedgerAccount> ofFund = ledger.balances(LedgerScope.FUND_YEAR, fund, round.year(), null);
        Slice<LedgerAccount> units = Slice.of(ledger.units(counted, round.year(), cursor, Slice.PAGE + 1), Slice.PAGE,
                LedgerAccount::accountKey);
        List<String> ids = units.rows().stream().map(LedgerAccount::organisationId).toList();
        Map<String, LedgerAccount> lifetime = new HashMap<>();
        if (!ids.isEmpty()) {
            ledger.balances(LedgerScope.ENTERPRISE_LIFETIME, counted, null, ids).forEach(one -> lifetime.put(one.organisationId(), one));
        }
        return new View(round, grants.caps(programme, round.year()), ofFund.isEmpty() ? null : ofFund.get(0), units, lifetime,
                ids.isEmpty() ? Map.of() : names.units(ids));
    }

    public String projectOf(String changeId) {
        return changes.find(changeId).map(Change::projectId).orElseThrow(() -> new NotFound("change", changeId));
    }
}
