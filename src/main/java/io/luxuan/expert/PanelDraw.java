package io.luxuan.expert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws panels at random under a seed. Applications with the smallest choice come first; each seat goes to the allowed
 * expert with the fewest seats, and chance decides among equals. Where an application finds all its experts taken,
 * seats change hands along a chain. The order of the input never matters.
 */
public final class PanelDraw {
    private final SeedOrder chance;
    private final int size;
    private final int maximumLoad;

    public PanelDraw(String seed, int size, int maximumLoad) {
        this.chance = new SeedOrder(seed);
        this.size = size;
        this.maximumLoad = maximumLoad;
    }

    public DrawnPanels draw(Collection<ReviewCase> applications, Collection<Candidate> pool) {
        List<Table> tables = lay(applications, pool);
        for (Table table : tables) {
            while (table.isShort(size) && (table.seatFree() || new SeatChain().bringOneTo(table))) {
                continue;
            }
        }
        return result(tables);
    }

    /** The next expert for one empty seat by the same rules; empty when nobody is left. */
    public Optional<String> substitute(ReviewCase application, List<Candidate> panel, Collection<Candidate> pool) {
        return pool.stream()
                .filter(expert -> AvoidanceRules.whyNot(expert, application, panel, maximumLoad).isEmpty())
                .min(Comparator.comparingInt(Candidate::drawnInRound)
                        .thenComparing(expert -> chance.placeOf(application.label(), expert.expertId())))
                .map(Candidate::expertId);
    }

    private List<Table> lay(Collection<ReviewCase> applications, Collection<Candidate> pool) {
        Map<String, Holder> holders = new LinkedHashMap<>();
        pool.forEach(expert -> holders.put(expert.expertId(), new Holder(expert, expert.room(maximumLoad))));
        List<Table> tables = new ArrayList<>();
        applications.forEach(application -> tables.add(lay(application, holders.values())));
        tables.sort(Comparator.comparingInt((Table table) -> table.choice().size())
                .thenComparing(table -> chance.placeOf(table.application().label())));
        return tables;
    }

    private Table lay(ReviewCase application, Collection<Holder> holders) {
        Map<String, Holder> choice = new LinkedHashMap<>();
        holders.stream()
                .filter(holder -> AvoidanceRules.mayJudge(holder.expert(), application))
                .map(holder -> Map.entry(chance.placeOf(application.label(), holder.expert().expertId()), holder))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> choice.put(entry.getKey(), entry.getValue()));
        return new Table(application, List.copyOf(choice.values()));
    }

    private DrawnPanels result(List<Table> tables) {
        List<Table> missing = tables.stream().filter(table -> table.isShort(size)).toList();
        if (!missing.isEmpty()) {
            return new DrawnPanels(Map.of(), Shortages.of(missing, size, maximumLoad));
        }
        Map<String, List<String>> panels = new LinkedHashMap<>();
        tables.forEach(table -> panels.put(table.application().applicationId(), table.expertIds()));
        return new DrawnPanels(panels, List.of());
    }
}
