package io.luxuan.programme.edit.page;

import io.luxuan.programme.edit.shape.Component;
import io.luxuan.programme.edit.shape.Kind;
import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.programme.edit.words.PlaceWords;
import io.luxuan.programme.money.Fund;
import io.luxuan.programme.money.Funds;
import io.luxuan.shared.actor.Cities;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.workflow.Drawings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What can be chosen in a field: constants, or what the platform and the draft itself have. */
@org.springframework.stereotype.Component
class Choices {
    private static final Set<String> QUESTIONS = Set.of("Funding.baseQuestion", "Funding.tierQuestion", "Roles.title", "Roles.field",
            "Roles.leader", "Roles.keywords", "Roles.amount", "Check.at", "ClaimRule.onceQuestion", "PayeeQuestions.holder",
            "PayeeQuestions.number", "PayeeQuestions.bank", "ClaimCheck.question", "ImportRule.institutions");

    private final Drawings drawings;
    private final Funds funds;
    private final PlaceWords words;

    Choices(Drawings drawings, Funds funds, PlaceWords words) {
        this.drawings = drawings;
        this.funds = funds;
        this.words = words;
    }

    /** Value to name; empty for a field in which one writes. */
    Map<String, String> of(Component component, YamlTree tree) {
        Map<String, String> found = new LinkedHashMap<>();
        String name = component.owner() + "." + component.name();
        if (component.kind() == Kind.TRUTH) {
            found.put("true", words.choice(component, "true"));
            found.put("false", words.choice(component, "false"));
        } else if (name.equals("Eligibility.organisationKinds")) {
            Arrays.stream(OrganisationKind.values()).forEach(kind -> found.put(kind.name(), words.choice(component, kind.name())));
        } else if (name.equals("Programme.process")) {
            drawings.processes().stream().sorted().forEach(key -> found.put(key, drawings.of(key).orElseThrow().name()));
        } else if (name.equals("Funding.fund")) {
            funds.all().stream().forEach((Fund fund) -> found.put(fund.id(), fund.name()));
        } else if (name.equals("OwnMoney.city")) {
            Cities.all().values().forEach(city -> found.put(city, city));
        } else if (QUESTIONS.contains(name)) {
            questions(tree, found);
        } else {
            component.choices().forEach(value -> found.put(value, words.choice(component, value)));
        }
        return found;
    }

    private static void questions(YamlTree tree, Map<String, String> found) {
        for (int at = 0; at < tree.size("form.sections"); at++) {
            String questions = "form.sections." + at + ".questions";
            for (int next = 0; next < tree.size(questions); next++) {
                String key = tree.text(questions + "." + next + ".key");
                found.put(key, tree.text(questions + "." + next + ".label") + "（" + key + "）");
            }
        }
    }
}
