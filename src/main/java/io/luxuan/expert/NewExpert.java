package io.luxuan.expert;

import io.luxuan.expert.avoidance.Sector;
import java.util.Map;
import java.util.Set;

/**
 * @param password  null for an account that nobody may sign in to
 * @param subfields finer words by field code
 * @param roundCap  null for no more than a round itself allows
 */
public record NewExpert(
        String username, String password, String name, String institution, String organisationId, String title,
        Sector sector, String city, Set<String> fields, Map<String, Set<String>> subfields, String keywords,
        int yearlyCap, Integer roundCap) {

    /** Sector, city, sub-fields and a cap a round are not known. */
    public NewExpert(String username, String password, String name, String institution, String organisationId,
            String title, Set<String> fields, String keywords, int yearlyCap) {
        this(username, password, name, institution, organisationId, title, null, null, fields, Map.of(), keywords,
                yearlyCap, null);
    }
}
