package io.luxuan.award.page;

import io.luxuan.award.FundFigures;
import io.luxuan.award.FundFigures.FundYear;
import io.luxuan.award.money.AwardFilter;
import io.luxuan.award.money.LedgerAward;
import io.luxuan.award.money.LedgerMapper;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Single awards of all funds, looked for by fund, year, programme, unit, person and project. */
@UseCase
@ForStaff
class ReadAwardsOfFunds {
    private static final int LONGEST = 120;

    private final LedgerMapper ledger;
    private final FundFigures figures;
    private final Programmes programmes;
    private final WhoIsWho names;
    private final RoundGate gate;

    ReadAwardsOfFunds(LedgerMapper ledger, FundFigures figures, Programmes programmes, WhoIsWho names, RoundGate gate) {
        this.ledger = ledger;
        this.figures = figures;
        this.programmes = programmes;
        this.names = names;
        this.gate = gate;
    }

    /** @param funds names by id; @param years in which something was awarded; @param units names by id */
    record Page(AwardFilter filter, Slice<LedgerAward> awards, Map<String, String> funds, List<Integer> years, Map<String, String> programmes,
            Map<String, String> units) {}

    public Page of(AwardFilter filter, String cursor) {
        if (filter.title() != null && filter.title().length() > LONGEST) {
            throw new NotFound("search", "too long");
        }
        Slice<LedgerAward> awards = Slice.of(ledger.awards(filter, gate.unreadable(), cursor, Slice.PAGE + 1), Slice.PAGE, LedgerAward::id);
        List<FundYear> lines = figures.byYear();
        Map<String, String> funds = new LinkedHashMap<>();
        lines.forEach(line -> funds.put(line.fund(), line.name()));
        Map<String, String> known = new TreeMap<>();
        programmes.current().stream().filter(one -> one.funding() != null && one.funding().statesAmounts())
                .forEach((Programme one) -> known.put(one.id(), one.name()));
        List<String> units = awards.rows().stream().map(LedgerAward::organisationId).distinct().toList();
        return new Page(filter, awards, funds, lines.stream().map(FundYear::year).distinct().sorted().toList(), known,
                units.isEmpty() ? Map.of() : names.units(units));
    }
}
