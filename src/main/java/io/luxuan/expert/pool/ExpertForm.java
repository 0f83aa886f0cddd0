package io.luxuan.expert.pool;

import io.luxuan.expert.Expert;
import io.luxuan.expert.NewExpert;
import io.luxuan.expert.avoidance.Sector;
import io.luxuan.shared.Figures;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An expert as a person types one.
 *
 * @param username  and password only when the expert is new
 * @param roundCap  blank for no more than a round itself allows
 * @param subfields see {@link SubfieldText}
 */
public record ExpertForm(
        String username, String password, String name, String institution, String title, String sector, String city,
        String keywords, String yearlyCap, String roundCap, Set<String> fields, String subfields) {

    public static final ExpertForm EMPTY = new ExpertForm("", "", "", "", "", "", "", "", "20", "", Set.of(), "");

    public static ExpertForm of(Expert expert, FieldNames names) {
        return new ExpertForm("", "", expert.name(), expert.institution(), text(expert.title()), text(expert.sector()),
                text(expert.city()), text(expert.keywords()), String.valueOf(expert.yearlyCap()),
                text(expert.roundCap()), new TreeSet<>(expert.fields()),
                SubfieldText.format(expert.subfields(), names));
    }

    /** The same with empty texts in place of what a browser did not send. */
    public ExpertForm complete() {
        return new ExpertForm(text(username).strip(), text(password), text(name).strip(), text(institution).strip(),
                text(title).strip(), text(sector).strip(), text(city).strip(), text(keywords).strip(),
                Figures.plain(text(yearlyCap)), Figures.plain(text(roundCap)), fields == null ? Set.of() : new TreeSet<>(fields),
                text(subfields).strip());
    }

    /** Message keys by field. */
    public Map<String, String> errors(boolean fresh, FieldNames names) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (fresh) {
            ExpertFormRules.signIn(this, errors);
        }
        ExpertFormRules.facts(this, names, errors);
        return errors;
    }

    Sector sectorOrNull() {
        return sector.isEmpty() ? null : Sector.valueOf(sector);
    }

    int cap() {
        return Integer.parseInt(yearlyCap);
    }

    Integer roundCapOrNull() {
        return roundCap.isEmpty() ? null : Integer.valueOf(roundCap);
    }

    /** @param organisationId of the employer in the register; null when it is not there */
    public NewExpert expert(String organisationId, FieldNames names) {
        return new NewExpert(username, blankToNull(password), name, institution, organisationId, blankToNull(title), sectorOrNull(),
                blankToNull(city), fields, SubfieldText.parse(subfields, fields, names).subfields(),
                blankToNull(keywords), cap(), roundCapOrNull());
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
