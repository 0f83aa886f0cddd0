package io.luxuan.award.page;

import io.luxuan.award.FundFigures;
import io.luxuan.award.FundFigures.FundYear;
import io.luxuan.award.money.LedgerMapper;
import io.luxuan.award.money.LedgerSum;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.EnteredBudget;
import io.luxuan.programme.money.Fund;
import io.luxuan.programme.money.Funds;
import io.luxuan.programme.money.SharedArticles;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Funds as staff read them: what each has, has promised and has paid, by year, programme, unit, person and project. */
@UseCase
@ForStaff
class ReadFunds {
    private static final int MOST_BUDGETS = 50;

    private final Funds funds;
    private final LedgerMapper ledger;
    private final FundFigures figures;
    private final Programmes programmes;
    private final WhoIsWho units;
    private final RoundGate gate;

    ReadFunds(Funds funds, LedgerMapper ledger, FundFigures figures, Programmes programmes, WhoIsWho units, RoundGate gate) {
        this.funds = funds;
        this.ledger = ledger;
        this.figures = figures;
        this.programmes = programmes;
        this.units = units;
        this.gate = gate;
    }

    /** @param fund its file, or one made up for a programme that is a fund of its own; @param years what it has, has promised and has paid */
    record Line(Fund fund, List<Programme> programmes, List<FundYear> years) {}

    record View(List<Line> funds, List<SharedArticles.Article> shared) {}

    /** @param names what is shown for a key: name of the programme, unit or person; @param people who entered budgets */
    record Detail(Fund fund, Integer year, LedgerSum.By by, Slice<LedgerSum> sums, Map<String, String> names, List<EnteredBudget> budgets,
            Map<String, String> people) {}

    public View all() {
        Map<String, List<Programme>> drawing = programmes.current().stream().filter(one -> one.funding() != null && one.funding().statesAmounts())
                .collect(Collectors.groupingBy(one -> one.funding().fundOf(one.id())));
        Map<String, List<FundYear>> years = figures.byYear().stream().collect(Collectors.groupingBy(FundYear::fund));
        List<Line> lines = new ArrayList<>();
        funds.all().forEach(fund -> lines.add(new Line(fund, drawing.getOrDefault(fund.id(), List.of()), years.getOrDefault(fund.id(), List.of()))));
        drawing.keySet().stream().filter(id -> funds.find(id).isEmpty()).sorted().forEach(id -> lines.add(
                new Line(ofProgramme(drawing.get(id).get(0)), drawing.get(id), years.getOrDefault(id, List.of()))));
        return new View(lines, SharedArticles.ALL);
    }

    public Detail of(String id, Integer year, LedgerSum.By by, String cursor) {
        Fund fund = funds.find(id).or(() -> programmes.current().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(ReadFunds::ofProgramme)).orElseThrow(() -> new NotFound("fund", id));
        Slice<LedgerSum> sums = Slice.of(ledger.sums(id, year, by, gate.unreadable(), cursor, Slice.PAGE + 1), Slice.PAGE, LedgerSum::key);
        List<EnteredBudget> entered = funds.entered(id, MOST_BUDGETS);
        return new Detail(fund, year, by, sums, names(by, sums.rows().stream().map(LedgerSum::key).filter(Objects::nonNull).toList()), entered,
                entered.isEmpty() ? Map.of() : units.people(entered.stream().map(EnteredBudget::enteredBy).distinct().toList()));
    }

    private Map<String, String> names(LedgerSum.By by, List<String> keys) {
        return switch (by) {
            case PROGRAMME -> programmes.current().stream().collect(Collectors.toMap(Programme::id, Programme::name, (one, other) -> one));
            case UNIT -> keys.isEmpty() ? Map.of() : units.units(keys);
            case PERSON -> keys.stream().collect(Collectors.toMap(Function.identity(), key -> key.substring(0, key.indexOf('@'))));
            case YEAR, PROJECT -> Map.of();
        };
    }

    private static Fund ofProgramme(Programme programme) {
        return new Fund(programme.id(), programme.name(), String.join("、", programme.leads()), null, null, List.of(), List.of());
    }
}
