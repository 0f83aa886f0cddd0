package io.luxuan.claim.intake;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EntryCondition;
import io.luxuan.programme.ClaimRule.OnceRow;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An invoice, a station, a standard is paid for once: whoever hands it in first has it, until his claim comes to nothing. */
@Component
class ThingsOnce implements EntryCondition {
    private final ThingMapper mapper;
    private final ApplicationFacts applications;

    ThingsOnce(ThingMapper mapper, ApplicationFacts applications) {
        this.mapper = mapper;
        this.applications = applications;
    }

    @Override
    public Verdict mayEnter(Programme programme, ApplicationSummary application) {
        List<Thing> things = named(programme, application.id());
        Set<String> held = things.isEmpty() ? Set.of() : held(things, application.id());
        Set<String> seen = new HashSet<>();
        for (Thing thing : things) {
            Verdict free = OnceRules.thingIsFree(thing, held.contains(thing.thingKey()), !seen.add(thing.thingKey()));
            if (!free.isAllowed()) {
                return free;
            }
        }
        return Verdict.ALLOWED;
    }

    /** One after the other, as if each were handed in by itself: what an earlier one names is gone for the later. */
    @Override
    public Map<String, Refused> obstacles(Programme programme, List<ApplicationSummary> together) {
        List<String> ids = together.stream().map(ApplicationSummary::id).toList();
        Map<String, List<Thing>> named = named(programme, ids);
        Map<String, String> holders = holders(named.values().stream().flatMap(List::stream).toList());
        Map<String, Refused> found = new LinkedHashMap<>();
        for (String id : ids) {
            Set<String> seen = new HashSet<>();
            named.getOrDefault(id, List.of()).forEach(thing -> OnceRules.thingIsFree(thing,
                    !holders.getOrDefault(thing.thingKey(), id).equals(id), !seen.add(thing.thingKey())).noteAt(id, found));
            if (!found.containsKey(id)) {
                seen.forEach(key -> holders.put(key, id));
            }
        }
        return found;
    }

    /** The same as {@link #take} for many that nobody has taken anything for yet. */
    void takeFirst(Programme programme, List<String> applicationIds) {
        Map<String, List<Thing>> named = named(programme, applicationIds);
        Map<String, String> holders = holders(named.values().stream().flatMap(List::stream).toList());
        Map<Boolean, List<Thing>> byHold = applicationIds.stream().flatMap(id -> distinct(named.getOrDefault(id, List.of())).stream())
                .collect(Collectors.partitioningBy(thing -> holders.putIfAbsent(thing.thingKey(), thing.applicationId()) == null));
        insert(byHold.get(true), Boolean.TRUE);
        insert(byHold.get(false), null);
    }

    private Map<String, String> holders(List<Thing> things) {
        Map<String, String> holders = new HashMap<>();
        Chunks.all(things.stream().map(Thing::thingKey).distinct().toList(), mapper::holders)
                .forEach(held -> holders.put(held.thingKey(), held.applicationId()));
        return holders;
    }

    /** From here on nobody else may claim what this claim names now. What another was faster with is kept in mind. */
    void take(Programme programme, String applicationId) {
        List<Thing> things = distinct(named(programme, applicationId));
        mapper.remove(applicationId);
        if (things.isEmpty()) {
            return;
        }
        Set<String> held = held(things, applicationId);
        insert(things.stream().filter(thing -> !held.contains(thing.thingKey())).toList(), Boolean.TRUE);
        insert(things.stream().filter(thing -> held.contains(thing.thingKey())).toList(), null);
    }

    /** Whether nothing that the claim names is another's; what others let go of meanwhile is the claim's from now on. */
    Verdict areStillFree(Programme programme, String applicationId) {
        if (programme.claim().onceRows().isEmpty()) {
            return Verdict.ALLOWED;
        }
        List<Thing> contested = mapper.contested(applicationId);
        if (!contested.isEmpty()) {
            return OnceRules.thingIsFree(contested.get(0), true, false);
        }
        mapper.hold(applicationId);
        return Verdict.ALLOWED;
    }

    /** Those of many claims of which something is another's. Only the few that were not first are looked at one by one. */
    Set<String> notFree(Programme programme, Collection<String> applicationIds) {
        return programme.claim().onceRows().isEmpty() ? Set.of()
                : Chunks.all(applicationIds, mapper::unsettled).stream().filter(id -> !areStillFree(programme, id).isAllowed())
                        .collect(Collectors.toSet());
    }

    private Set<String> held(List<Thing> things, String applicationId) {
        return new HashSet<>(Chunks.all(things.stream().map(Thing::thingKey).distinct().toList(),
                keys -> mapper.heldByOthers(keys, applicationId)));
    }

    private void insert(List<Thing> things, Boolean holds) {
        Chunks.each(things, part -> mapper.insert(part, holds));
    }

    private static List<Thing> distinct(List<Thing> things) {
        Map<String, Thing> first = new LinkedHashMap<>();
        things.forEach(thing -> first.putIfAbsent(thing.thingKey(), thing));
        return List.copyOf(first.values());
    }

    private List<Thing> named(Programme programme, String applicationId) {
        return named(programme, List.of(applicationId)).getOrDefault(applicationId, List.of());
    }

    /** By application, in the order of the rows. */
    private Map<String, List<Thing>> named(Programme programme, Collection<String> applicationIds) {
        List<OnceRow> rows = programme.claim() == null ? List.of() : programme.claim().onceRows();
        if (rows.isEmpty() || applicationIds.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Thing>> named = new HashMap<>();
        applications.answers(applicationIds, rows.stream().map(OnceRow::table).toList()).forEach((id, answers) -> {
            List<Thing> things = named.computeIfAbsent(id, any -> new ArrayList<>());
            rows.forEach(row -> things.addAll(of(row, programme, id, Table.read(answers.get(row.table())))));
        });
        return named;
    }

    private static List<Thing> of(OnceRow row, Programme programme, String applicationId, Table table) {
        String label = programme.form().question(row.table()).stream().flatMap(ThingsOnce::columns)
                .filter(column -> column.key().equals(row.column())).map(Question::label).findFirst().orElse(row.column());
        String register = row.register() == null ? programme.id() : row.register();
        return table.rows().stream().map(one -> one.text(row.column())).filter(text -> !text.isBlank())
                .map(text -> new Thing(OnceRules.thing(register, text), applicationId, label, text)).toList();
    }

    private static Stream<Question> columns(Question table) {
        return table.columns().stream();
    }
}
