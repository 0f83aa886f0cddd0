package io.luxuan.plays;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.shared.actor.OrganisationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A round of a programme as it is told in {@code src/test/resources/cases/plays/<programme>.yml}.
 *
 * @param play    what it shows, in one sentence
 * @param opens   first day of its call; 2026-03-02 where none is given
 * @param refused code of the refusal with which opening ends; null where it opens
 * @param budget  of the round, in 万元; null for none
 * @param places  target of the quota, where the round sets another than its programme
 * @param numbers what the policy leaves open and the round sets; empty for nothing
 * @param ties    the order that the meeting gives to those that tie, by name; empty where nothing ties
 * @param until   where the play leaves the round; null for its end
 * @param parts   who enters, in this order
 * @param then    who enters a second round, after the first is over
 */
record Play(String programme, String play, LocalDate opens, String refused, BigDecimal budget, Integer places,
        Map<String, BigDecimal> numbers, List<String> ties, String until, List<Part> parts, List<Part> then) {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    Play {
        opens = opens == null ? SPRING : opens;
        numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
        ties = ties == null ? List.of() : List.copyOf(ties);
        parts = parts == null ? List.of() : List.copyOf(parts);
        then = then == null ? List.of() : List.copyOf(then);
    }

    Play of(String id) {
        return new Play(id, play, opens, refused, budget, places, numbers, ties, until, parts, then);
    }

    /** The second round by itself, a day after the first is over. */
    Play second(LocalDate day) {
        return new Play(programme, play, day, null, budget, places, numbers, List.of(), until, then, List.of());
    }

    @Override
    public String toString() {
        return programme + " " + play;
    }

    /** @param same name of an earlier part that is the same unit */
    record Unit(String same, OrganisationKind kind, String city) {
        static final Unit ANY = new Unit(null, null, null);
    }

    /**
     * One application on its way.
     *
     * @param name     of the application, and its title
     * @param field    code of its field; the dictionary's first where none is given
     * @param answers  that the play is about; everything else is filled in as the question asks
     * @param turned   code of the refusal with which it is turned away before it is submitted
     * @param rejected why the formality check ends it
     * @param points   about what each expert gives, of 100
     * @param second   points of the defence or visit; null where there is none
     * @param lacks    why it falls short of the standard, or fails the visit
     * @param found    what the verifiers find, each in turn, in 万元; the sum asked for from two where none is given
     * @param level    that the certificate shows, where certificates give levels; by both verifiers
     * @param leftOut  the meeting's reason for leaving it out
     * @param upheld   the objection that ends it
     * @param grade    of the acceptance; the programme's second best where none is given
     * @param ends     where it stands at the end
     * @param paid     all that was paid for it, in 万元; null for nothing
     */
    record Part(String name, Unit unit, String field, Map<String, String> answers, String turned, String rejected, Integer points,
            Integer second, String lacks, List<String> found, String level, String leftOut, String upheld, String grade, ApplicationStatus ends,
            BigDecimal paid) {
        Part {
            unit = unit == null ? Unit.ANY : unit;
            answers = answers == null ? Map.of() : Map.copyOf(answers);
            found = found == null ? List.of() : List.copyOf(found);
        }

        boolean enters() {
            return turned == null;
        }
    }
}
