package io.luxuan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.Exhaustion;
import io.luxuan.programme.Quota;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Cap;
import io.luxuan.programme.money.Funding.CapBy;
import io.luxuan.programme.money.Funding.CapMeasure;
import io.luxuan.programme.money.Funding.CapOver;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.support.Seeds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every list, tried on rounds made at random from fixed seeds. */
class ListPropertiesTest {
    private static final int ROUNDS = 2000;

    /** A round made at random; every figure is small, so that rules meet each other often. */
    private record Made(Terms terms, List<Candidate> candidates, MeetingChanges changes) {
        Proposal proposal() {
            return ProposeList.propose(terms, candidates, changes);
        }

        Made with(Terms other) {
            return new Made(other, candidates, changes);
        }
    }

    @Test
    void the_order_of_the_input_never_changes_a_list() {
        Seeds.each(ROUNDS, random -> {
            Made made = made(random, true);
            List<Candidate> shuffled = new ArrayList<>(made.candidates());
            Collections.shuffle(shuffled, random);
            assertThat(new Made(made.terms(), shuffled, made.changes()).proposal()).isEqualTo(made.proposal());
        });
    }

    @Test
    void numbers_never_decide_what_the_meeting_must() {
        Seeds.each(ROUNDS, random -> {
            Made made = made(random, false);
            Proposal before = made.proposal();
            List<Candidate> renumbered = renumber(made.candidates(), random);
            Proposal after = new Made(made.terms(), renumbered, made.changes()).proposal();
            if (before.contested().isEmpty() && after.contested().isEmpty()) {
                assertThat(amounts(after)).isEqualTo(amounts(before));
            }
        });
    }

    @Test
    void more_budget_never_takes_a_winner_off() {
        Seeds.each(ROUNDS, random -> {
            Made made = made(random, false);
            Terms terms = made.terms();
            Terms richer = new Terms(terms.quota(), terms.passMark(), terms.budget().add(BigDecimal.valueOf(random.nextInt(300))),
                    terms.funding(), terms.constraints(), terms.fields(), terms.occupiedFields(), terms.earlier());
            assertThat(names(made.with(richer).proposal())).containsAll(names(made.proposal()));
        });
    }

    @Test
    void no_cap_is_ever_exceeded_by_a_list_or_its_substitutes() {
        Seeds.each(ROUNDS, random -> {
            Made made = made(random, true);
            Proposal proposal = made.proposal();
            Map<String, BigDecimal> amounts = new HashMap<>();
            proposal.selected().stream().filter(line -> line.amount() != null)
                    .forEach(line -> amounts.put(line.id(), line.amount()));
            holds(made, amounts);
            substitute(made, proposal, amounts, random);
            holds(made, amounts);
        });
    }

    @Test
    void a_list_keeps_to_its_ceiling_its_fields_and_its_shares() {
        Seeds.each(ROUNDS, random -> {
            Made made = made(random, true);
            List<Line> selected = made.proposal().selected();
            assertThat(selected.size()).isLessThanOrEqualTo(made.terms().limit().ceiling());
            Constraints rules = made.terms().constraints();
            if (rules.onePerField()) {
                assertThat(selected.stream().map(line -> line.candidate().field()).filter(made.terms()::knowsField))
                        .doesNotHaveDuplicates();
            }
            most(selected, line -> line.candidate().organisationId(), rules.mostPerOrganisation());
            most(selected, line -> line.candidate().leader(), rules.mostPerLeader());
        });
    }

    @Test
    void everybody_has_a_reason_and_every_amount_its_figures() {
        Seeds.each(ROUNDS, random -> made(random, true).proposal().lines().forEach(line -> {
            assertThat(line.reason()).isNotNull();
            assertThat(line.figures().isEmpty()).isEqualTo(line.amount() == null);
        }));
    }

    private static void holds(Made made, Map<String, BigDecimal> amounts) {
        Map<String, String> organisations = made.candidates().stream()
                .collect(Collectors.toMap(Candidate::id, Candidate::organisationId));
        BigDecimal total = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total).isLessThanOrEqualTo(made.terms().available());
        Map<String, BigDecimal> byOrganisation = new HashMap<>();
        amounts.forEach((id, amount) -> byOrganisation.merge(organisations.get(id), amount, BigDecimal::add));
        byOrganisation.forEach((organisation, sum) -> assertThat(sum.add(made.terms().earlier().yearOf(organisation)))
                .isLessThanOrEqualTo(made.terms().funding().limit(CapBy.ORGANISATION, CapOver.YEAR, CapMeasure.MONEY).max(
                        made.terms().earlier().yearOf(organisation))));
        amounts.values().forEach(amount -> assertThat(amount).isLessThanOrEqualTo(BigDecimal.valueOf(100)));
    }

    private static void substitute(Made made, Proposal proposal, Map<String, BigDecimal> amounts, Random random) {
        Set<String> fallen = proposal.selected().stream().map(Line::id).filter(id -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
        fallen.forEach(amounts::remove);
        List<Substitution.Seated> entries = new ArrayList<>(proposal.lines().stream().map(line -> new Substitution.Seated(
                line.candidate(), line.selected(), line.amount(), line.candidate().excluded() == null, false, false,
                line.candidate().number().hashCode() & 0xffff)).toList());
        Substitution.Next next = Substitution.next(made.terms(), entries, fallen);
        while (next.next() != null) {
            Candidate rising = next.next();
            Amount amount = next.amount();
            entries.replaceAll(entry -> entry.id().equals(rising.id()) ? new Substitution.Seated(
                    rising, true, amount.sum(), true, true, false, entry.place()) : entry);
            amounts.put(rising.id(), amount.sum());
            next = Substitution.next(made.terms(), entries, fallen);
        }
        assertThat(entries.stream().filter(entry -> entry.selected() && !fallen.contains(entry.id())).count())
                .isLessThanOrEqualTo(proposal.selectedCount());
    }

    private static void most(List<Line> selected, Function<Line, String> by, Integer most) {
        if (most != null) {
            selected.stream().filter(line -> by.apply(line) != null).collect(Collectors.groupingBy(by, Collectors.counting()))
                    .values().forEach(count -> assertThat(count).isLessThanOrEqualTo(most));
        }
    }

    private static Made made(Random random, boolean meeting) {
        int size = 1 + random.nextInt(9);
        List<Candidate> candidates = new ArrayList<>();
        int rank = 1;
        for (int at = 0; at < size; at++) {
            rank = random.nextInt(3) == 0 ? rank : at + 1;
            candidates.add(candidate(random, "n" + at, rank));
        }
        Funding funding = new Funding(FundingType.CAPPED, BigDecimal.valueOf(100), null, BigDecimal.ONE, null, null, List.of(),
                null, null, List.of(new Cap(CapBy.ORGANISATION, CapOver.YEAR, CapMeasure.MONEY, BigDecimal.valueOf(120))),
                null, null, List.of(), null);
        Constraints constraints = new Constraints(random.nextBoolean(), true, random.nextBoolean(),
                random.nextBoolean() ? 1 + random.nextInt(2) : null, random.nextBoolean() ? 1 : null, List.of(),
                random.nextBoolean() ? Exhaustion.STOP : Exhaustion.PRO_RATA);
        Earlier earlier = new Earlier(BigDecimal.ZERO, Map.of("x", BigDecimal.valueOf(random.nextInt(150))), Map.of());
        Terms terms = new Terms(quota(random), null, BigDecimal.valueOf(50 + random.nextInt(500)), funding, constraints,
                Lists.FIELDS, random.nextInt(4) == 0 ? Set.of("mining") : Set.of(), earlier);
        return new Made(terms, candidates, meeting ? changes(random, candidates) : MeetingChanges.NONE);
    }

    private static Quota quota(Random random) {
        int number = 1 + random.nextInt(5);
        return List.of(Lists.atLeast(number), Lists.about(number, 1), Lists.atMost(number), Lists.range(number, number + 2),
                Lists.none()).get(random.nextInt(5));
    }

    private static Candidate candidate(Random random, String name, int rank) {
        String field = List.of("steel", "chemistry", "mining", "other").get(random.nextInt(4));
        String organisation = List.of("x", "y", "z").get(random.nextInt(3));
        return new Candidate(name, name, rank, BigDecimal.valueOf(100L - rank), organisation,
                random.nextInt(3) == 0 ? null : "leader" + random.nextInt(3), field,
                Claim.of(BigDecimal.valueOf(10L + random.nextInt(150))), null, random.nextInt(8) == 0 ? "excluded" : null);
    }

    private static MeetingChanges changes(Random random, List<Candidate> candidates) {
        Map<String, String> in = new HashMap<>();
        Map<String, String> out = new HashMap<>();
        candidates.stream().filter(one -> random.nextInt(8) == 0).forEach(one -> in.put(one.id(), "调入"));
        candidates.stream().filter(one -> random.nextInt(8) == 0 && !in.containsKey(one.id())).forEach(one -> out.put(one.id(), "调出"));
        List<String> order = new ArrayList<>(candidates.stream().map(Candidate::id).toList());
        Collections.shuffle(order, random);
        Set<String> taken = random.nextBoolean() ? null
                : order.stream().filter(id -> random.nextBoolean()).collect(Collectors.toSet());
        return new MeetingChanges(in, out, Map.of(), new TieChoice(order, taken, "会商理由"));
    }

    private static List<Candidate> renumber(List<Candidate> candidates, Random random) {
        List<String> numbers = new ArrayList<>(candidates.stream().map(Candidate::number).toList());
        Collections.shuffle(numbers, random);
        List<Candidate> renumbered = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Candidate one = candidates.get(at);
            renumbered.add(new Candidate(one.id(), numbers.get(at), one.rank(), one.score(), one.organisationId(),
                    one.leader(), one.field(), one.claim(), one.fundedBy(), one.excluded()));
        }
        return renumbered;
    }

    private static Map<String, BigDecimal> amounts(Proposal proposal) {
        return proposal.selected().stream().collect(Collectors.toMap(Line::id, line -> Objects.requireNonNull(line.amount())));
    }

    private static Set<String> names(Proposal proposal) {
        return proposal.selected().stream().map(Line::id).collect(Collectors.toSet());
    }
}
