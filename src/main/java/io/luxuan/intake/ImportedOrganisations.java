package io.luxuan.intake;

import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Organisations known by their mail domain only. Domains of universities become universities, all others count as
 * laboratories, since a basic research round admits no other kind. All are recommended by one department of their own.
 */
@UseCase
@ForSystem
class ImportedOrganisations {
    static final String UNNAMED = "未注明单位";
    private static final String RECOMMENDER = "数据导入代推荐单位";

    private final Organisations organisations;

    ImportedOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Domain to organisation id; those that are registered already are answered. */
    public Map<String, String> register(Collection<String> domains) {
        String recommender = organisations.register(
                new NewOrganisation(RECOMMENDER, null, OrganisationKind.DEPARTMENT, "济南", null));
        Map<String, String> ids = new LinkedHashMap<>();
        for (String domain : domains) {
            ids.put(domain, organisations.register(new NewOrganisation(domain, null, kind(domain), null, recommender)));
        }
        return ids;
    }

    /** Who applies: the first institution of the row. */
    static String applicant(FileRow row) {
        return row.institutions().isEmpty() ? UNNAMED : row.institutions().get(0);
    }

    static OrganisationKind kind(String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        boolean university = lower.matches(".*\\.(edu|ac)(\\.[a-z]+)?$") || lower.contains("univ");
        return university ? OrganisationKind.UNIVERSITY : OrganisationKind.LABORATORY;
    }
}
