package io.luxuan.unit.register;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Cities;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.unit.AwardSource;
import io.luxuan.unit.KnownUnit;
import io.luxuan.unit.KnownUnit.HeldTitle;
import io.luxuan.unit.KnownUnit.Listing;
import io.luxuan.unit.KnownUnit.PastAward;
import io.luxuan.unit.KnownUnits;
import io.luxuan.unit.TitleSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what was confirmed, what a unit was registered with and what the platform awarded. */
@Component
class RegisteredUnits implements KnownUnits {
    private final UnitEntryMapper entries;
    private final Dictionary words;
    private final Organisations organisations;
    private final List<TitleSource> titles;
    private final List<AwardSource> awards;

    RegisteredUnits(UnitEntryMapper entries, Dictionary words, Organisations organisations, List<TitleSource> titles, List<AwardSource> awards) {
        this.entries = entries;
        this.words = words;
        this.organisations = organisations;
        this.titles = titles;
        this.awards = awards;
    }

    @Override
    public KnownUnit on(LocalDate day, String organisationId) {
        return Optional.ofNullable(on(day, List.of(organisationId)).get(organisationId))
                .orElseThrow(() -> new NotFound("organisation", organisationId));
    }

    @Override
    public Map<String, KnownUnit> on(LocalDate day, Collection<String> organisationIds) {
        Map<String, KnownUnit> known = new HashMap<>();
        Chunks.each(organisationIds.stream().distinct().toList(), ids -> known.putAll(some(day, ids)));
        return known;
    }

    @Override
    public List<String> listed(String list, LocalDate day) {
        Stream<String> entered = words.options(Fact.SUPPLIER).entrySet().stream().filter(one -> one.getValue().equals(list))
                .flatMap(one -> entries.names(Fact.SUPPLIER, one.getKey(), day).stream());
        return Stream.concat(entered, titles.stream().flatMap(source -> source.holders(list, day).stream())).distinct().toList();
    }

    private Map<String, KnownUnit> some(LocalDate day, List<String> ids) {
        Map<String, List<Entry>> begun = entries.confirmed(ids).stream()
                .filter(entry -> !entry.validFrom().isAfter(day)).collect(Collectors.groupingBy(Entry::organisationId));
        Map<String, List<HeldTitle>> issued = together(titles.stream().map(source -> source.titlesOf(ids)).toList());
        Map<String, List<PastAward>> awarded = together(awards.stream().map(source -> source.awardsOf(ids)).toList());
        Map<String, KnownUnit> known = new HashMap<>();
        organisations.byIds(ids).forEach((id, unit) -> known.put(id, known(unit, day, begun.getOrDefault(id, List.of()),
                issued.getOrDefault(id, List.of()), awarded.getOrDefault(id, List.of()))));
        return known;
    }

    private KnownUnit known(Organisation unit, LocalDate day, List<Entry> begun, List<HeldTitle> issued, List<PastAward> awarded) {
        List<Entry> confirmed = begun.stream().filter(entry -> entry.holdsOn(day)).toList();
        Map<Boolean, List<HeldTitle>> titles = titles(day, begun, issued);
        List<String> sizes = confirmed.stream().filter(entry -> entry.fact() == Fact.SIZE).map(Entry::value).toList();
        return new KnownUnit(unit.id(), unit.name(),
                one(confirmed, Fact.KIND).map(OrganisationKind::valueOf).orElse(unit.kind()),
                one(confirmed, Fact.CITY).map(code -> words.word(Fact.CITY, code)).orElse(Cities.normal(unit.city())),
                !unit.selfRegistered() || one(confirmed, Fact.CITY).isPresent(),
                one(confirmed, Fact.FOUNDED).map(LocalDate::parse).orElse(null),
                !sizes.isEmpty(), sizes.contains(Dictionary.TECH_SME),
                titles.get(true), titles.get(false), listings(confirmed),
                awarded.stream().sorted(Comparator.comparing(PastAward::on).reversed()).toList());
    }

    /** Where two hold on one day, the one that began later. */
    private static Optional<String> one(List<Entry> confirmed, Fact fact) {
        return confirmed.stream().filter(entry -> entry.fact() == fact).findFirst().map(Entry::value);
    }

    /** By whether they hold on the day; those to come are left out. */
    private Map<Boolean, List<HeldTitle>> titles(LocalDate day, List<Entry> begun, List<HeldTitle> issued) {
        List<HeldTitle> all = new ArrayList<>(issued.stream().filter(title -> !title.on().isAfter(day)).toList());
        begun.stream().filter(entry -> entry.fact() == Fact.TITLE).forEach(entry -> all.add(new HeldTitle(
                words.word(Fact.TITLE, entry.value()), entry.level(), entry.validFrom(), entry.validUntil(), entry.number())));
        all.sort(Comparator.comparing(HeldTitle::on).reversed());
        return all.stream().collect(Collectors.partitioningBy(title -> title.until() == null || !day.isAfter(title.until())));
    }

    private List<Listing> listings(List<Entry> confirmed) {
        return confirmed.stream().filter(entry -> entry.fact() == Fact.SUPPLIER)
                .map(entry -> new Listing(words.word(Fact.SUPPLIER, entry.value()), entry.validFrom(), entry.validUntil())).toList();
    }

    private static <T> Map<String, List<T>> together(List<Map<String, List<T>>> sources) {
        Map<String, List<T>> all = new HashMap<>();
        sources.forEach(source -> source.forEach((id, some) -> all.computeIfAbsent(id, any -> new ArrayList<>()).addAll(some)));
        return all;
    }
}
