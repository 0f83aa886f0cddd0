package io.luxuan.programme;

import io.luxuan.programme.form.PaperForm.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an award must deliver.
 *
 * @param months             length of a project
 * @param midtermMonths      months after the award at which the mid-term check opens; null when there is none
 * @param certificateFirst   a national evaluation certificate must be verified before the first payment (P7)
 * @param grades             acceptance grades in falling order; the last one means not passed
 * @param correctionMonths   greatest length of the one correction after a failed acceptance, at most 3
 * @param gradeBy            how the acceptance experts' grades make the panel's; MAJORITY where none is given
 * @param acceptanceExperts  least number of acceptance experts, 3 to 15; 3 where none is given
 * @param certificateMonths  months from the award to show that certificate, after which the place lapses and the next one rises; null
 *                           for no deadline
 * @param midtermPayment     share of the amount paid after the mid-term check, 0 to 1; null for nothing
 */
public record ProjectRule(
        int months, Integer midtermMonths, boolean certificateFirst, List<String> grades, int correctionMonths,
        PanelGrade gradeBy, Integer acceptanceExperts, @InPercent BigDecimal midtermPayment, Integer certificateMonths) {
    public static final int LEAST_EXPERTS = 3;

    public ProjectRule {
        gradeBy = gradeBy == null ? PanelGrade.MAJORITY : gradeBy;
        acceptanceExperts = acceptanceExperts == null ? LEAST_EXPERTS : acceptanceExperts;
    }

    public ProjectRule(int months, Integer midtermMonths, boolean certificateFirst, List<String> grades, int correctionMonths) {
        this(months, midtermMonths, certificateFirst, grades, correctionMonths, null, null, null, null);
    }

    ProjectRule certifiedWithin(int otherMonths) {
        return new ProjectRule(months, midtermMonths, certificateFirst, grades, correctionMonths, gradeBy, acceptanceExperts, midtermPayment,
                otherMonths);
    }

    /** Papers of every project, and of those that have a mid-term check or wait for a certificate. */
    public Set<Kind> papers() {
        Set<Kind> kinds = EnumSet.of(Kind.STATEMENT, Kind.ACCEPTANCE, Kind.CORRECTION);
        if (midtermMonths != null) {
            kinds.add(Kind.MIDTERM);
        }
        if (certificateFirst) {
            kinds.add(Kind.CERTIFICATE);
        }
        return kinds;
    }
}
