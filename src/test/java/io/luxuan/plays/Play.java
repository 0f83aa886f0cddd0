package io.luxuan.plays;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.programme.Challenge;
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
 * @param challenges that the round publishes; some that play no role where the programme has them and none are given
 * @param held    units that hold a field since an earlier year, by field
 * @param listed  names of units on the register of units, by the list on which they stand
 * @param left    what other units leave of the fund's year, in 万元; null where they took nothing
 * @param fallsShort whether the meeting reads that there are fewer than the policy names; null where the play does not ask
 * @param ties    the order that the meeting gives to those that tie, by name; empty where nothing ties
 * @param until   where the play leaves the round; null for its end
 * @param parts   who enters, in this order
 * @param then    who enters a second round, after the first is over
 * @param thenOpens first day of its call; the day after the first is over where none is given
 */
record Play(String programme, String play, LocalDate opens, String refused, BigDecimal budget, Integer places,
        Map<String, BigDecimal> numbers, List<Challenge> challenges, Map<String, String> held, Map<String, List<String>> listed, BigDecimal left,
        Boolean fallsShort, List<String> ties, String until, List<Part> parts, List<Part> then, LocalDate thenOpens) {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    Play {
        opens = opens == null ? SPRING : opens;
        numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
        challenges = challenges == null ? List.of() : List.copyOf(challenges);
        held = held == null ? Map.of() : Map.copyOf(held);
        listed = listed == null ? Map.of() : Map.copyOf(listed);
        ties = ties == null ? List.of() : List.copyOf(ties);
        parts = parts == null ? List.of() : List.copyOf(parts);
        then = then == null ? List.of() : List.copyOf(then);
    }

    Play of(String id) {
        return new Play(id, play, opens, refused, budget, places, numbers, challenges, held, listed, left, fallsShort, ties, until, parts, then,
                thenOpens);
    }

    /** The second round by itself. @param over when the first was */
    Play second(LocalDate over) {
        return new Play(programme, play, thenOpens == null ? over.plusDays(1) : thenOpens, null, budget, places, numbers, challenges, Map.of(),
                Map.of(), null, null, List.of(), until, then, List.of(), null);
    }

    @Override
    public String toString() {
        return programme + " " + play;
    }

    /** @param same name of an earlier part that is the same unit; @param size of a confirmed entry in the register, such as SME */
    record Unit(String same, OrganisationKind kind, String city, String size, List<Title> titles) {
        static final Unit ANY = new Unit(null, null, null, null, null);

        Unit {
            titles = titles == null ? List.of() : List.copyOf(titles);
        }
    }

    /** @param level null for a title that has one; @param until null for one that holds still */
    record Title(String name, String level, LocalDate on, LocalDate until) {}

    /** @param programme of which a round was open then; @param amount in 万元 */
    record Had(String programme, String title, BigDecimal amount) {}

    /**
     * One application on its way.
     *
     * @param name     of the application, and its title
     * @param had      what its unit was awarded and paid in the year before; null for nothing
     * @param field    code of its field; the dictionary's first where none is given
     * @param answers  that the play is about; everything else is filled in as the question asks
     * @param takes    number of the challenge that it takes up
     * @param turned   code of the refusal with which it is turned away before it is submitted, or its sentence
     * @param rejected why the formality check ends it
     * @param points   about what each expert gives, of 100
     * @param second   points of the defence or visit; null where there is none
     * @param lacks    why it falls short of the standard, or fails the visit
     * @param found    what the verifiers find, each in turn, in 万元; the sum asked for from two where none is given
     * @param level    that the certificate shows, where certificates give levels; by both verifiers
     * @param opinion  whether the department that is asked agrees; null where none is asked
     * @param title    that it holds at the end; null where the play does not ask
     * @param meeting  what the meeting sets it to (一事一议), in 万元; null where it leaves the rule's amount
     * @param national the meeting's reason for taking it for a national one
     * @param movedIn  the meeting's reason for moving it in
     * @param leftOut  the meeting's reason for leaving it out
     * @param upheld   the objection that ends it
     * @param moreTime whether it asks for more time for its certificate and gets it
     * @param lapses   whether it has no certificate in time
     * @param grade    of the acceptance; the programme's second best where none is given
     * @param ends     where it stands at the end
     * @param paid     all that was paid for it, in 万元; null for nothing
     */
    record Part(String name, Unit unit, Had had, String field, Map<String, String> answers, Integer takes, String turned, String rejected,
            Integer points, Integer second, String lacks, List<String> found, String level, Boolean opinion, String title, String meeting,
            String national, String movedIn, String leftOut, String upheld, Boolean moreTime, Boolean lapses, String grade,
            ApplicationStatus ends, BigDecimal paid) {
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
