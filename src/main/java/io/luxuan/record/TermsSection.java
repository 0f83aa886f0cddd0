package io.luxuan.record;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.money.Funding;
import io.luxuan.round.RoundSettings;
import io.luxuan.selection.Earlier;
import io.luxuan.selection.Terms;
import io.luxuan.shared.Later;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a list had to keep to beside the round's settings.
 *
 * @param passMark       in points; null for none
 * @param constraints    those in force: the round's, or else the programme's
 * @param occupiedFields in the order of their codes
 * @param earlier        what other awards had committed by then
 */
record TermsSection(
        BigDecimal passMark, Funding funding, Constraints constraints, FieldDictionary fields, List<String> occupiedFields,
        EarlierSection earlier) {

    /** In 万元. @param year organisation to what it had of the round's year; @param lifetime of all years */
    record EarlierSection(BigDecimal fundYear, Map<String, BigDecimal> year, Map<String, BigDecimal> lifetime,
            @Later Map<String, Integer> yearCount, @Later Map<String, Integer> lifetimeCount) {}

    static TermsSection of(Terms terms, Pseudonyms organisations) {
        Earlier earlier = terms.earlier();
        return new TermsSection(terms.passMark(), terms.funding(), terms.constraints(), terms.fields(),
                terms.occupiedFields().stream().sorted().toList(), new EarlierSection(earlier.fundYear(),
                        known(earlier.year(), organisations), known(earlier.lifetime(), organisations),
                        known(earlier.yearCount(), organisations), known(earlier.lifetimeCount(), organisations)));
    }

    Terms terms(RoundSettings settings) {
        return new Terms(settings.quota(), passMark, settings.budget(), funding, constraints, fields, Set.copyOf(occupiedFields),
                new Earlier(earlier.fundYear(), earlier.year(), earlier.lifetime(), earlier.yearCount(), earlier.lifetimeCount()));
    }

    private static <T> Map<String, T> known(Map<String, T> sums, Pseudonyms organisations) {
        Map<String, T> known = new TreeMap<>();
        sums.forEach((id, sum) -> {
            if (organisations.knows(id)) {
                known.put(organisations.of(id), sum);
            }
        });
        return known;
    }
}
