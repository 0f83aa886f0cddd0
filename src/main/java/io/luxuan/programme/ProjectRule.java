package io.luxuan.programme;

import java.util.List;

/**
 * What an award must deliver.
 *
 * @param months             length of a project
 * @param midtermMonths      months after the award at which the mid-term check opens; null when there is none
 * @param certificateFirst   a national evaluation certificate must be verified before the first payment (P7)
 * @param grades             acceptance grades in falling order; the last one means not passed
 * @param correctionMonths   greatest length of the one correction after a failed acceptance, at most 3
 */
public record ProjectRule(
        int months, Integer midtermMonths, boolean certificateFirst, List<String> grades, int correctionMonths) {}
