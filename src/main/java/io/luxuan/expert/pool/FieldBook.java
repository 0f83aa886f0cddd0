package io.luxuan.expert.pool;

import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of all programmes: what the calls themselves publish. */
@UseCase
@ForSignedIn
public class FieldBook {
    private final Programmes programmes;

    FieldBook(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param programmes names of those that choose from these fields */
    public record FieldGroup(String label, String programmes, List<FieldDictionary.Field> fields) {
        static FieldGroup of(Programme programme) {
            return new FieldGroup(programme.fields().label(), programme.name(), programme.fields().entries());
        }

        FieldGroup and(FieldGroup other) {
            return new FieldGroup(label, programmes + "、" + other.programmes, fields);
        }
    }

    /** The dictionaries of all programmes; one that several programmes share is shown once. */
    public List<FieldGroup> groups() {
        Map<List<FieldDictionary.Field>, FieldGroup> groups = new LinkedHashMap<>();
        programmes.current().stream().filter(Programme::hasFields).forEach(programme ->
                groups.merge(programme.fields().entries(), FieldGroup.of(programme), FieldGroup::and));
        return List.copyOf(groups.values());
    }

    public Map<String, String> byCode() {
        Map<String, String> names = new LinkedHashMap<>();
        groups().forEach(group -> group.fields().forEach(field -> names.putIfAbsent(field.code(), field.name())));
        return names;
    }

    /** Also knows codes that experts still hold though no programme has them any more. */
    public FieldNames names(Collection<String> held) {
        Map<String, String> names = new LinkedHashMap<>(byCode());
        held.forEach(code -> names.putIfAbsent(code, code));
        return new FieldNames(names);
    }
}
