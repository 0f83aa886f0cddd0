package io.luxuan.programme.edit.words;

import io.luxuan.programme.check.Fault;
import io.luxuan.programme.edit.shape.Component;
import io.luxuan.programme.edit.shape.Kind;
import io.luxuan.programme.edit.shape.Shapes;
import io.luxuan.programme.edit.shape.Shapes.Step;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Percents;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Names of places, such as 申请书 › 申请书的部分 › 第 1 项 › 标题, and of what stands there. */
@org.springframework.stereotype.Component
public class PlaceWords {
    private final MessageSource messages;

    PlaceWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What a programme has no such place for is named as it is written. */
    public String of(String place) {
        List<Step> way = Shapes.way(place);
        if (way.isEmpty()) {
            return place.isEmpty() ? text("edit.place.whole") : place;
        }
        return way.stream().map(this::step).collect(Collectors.joining(" › "));
    }

    /** The last name alone. */
    public String last(String place) {
        List<Step> way = Shapes.way(place);
        return way.isEmpty() ? place : step(way.get(way.size() - 1));
    }

    public String label(Component component) {
        return text(component.label());
    }

    public String hint(Component component) {
        return messages.getMessage(component.label() + ".hint", null, null, Locale.SIMPLIFIED_CHINESE);
    }

    /** Of a constant that is chosen; of anything else the text itself. */
    public String choice(Component component, String value) {
        String key = component.name().equals("organisationKinds") ? "organisation.kind." + value
                : component.type() == boolean.class ? "edit.truth." + value : "edit." + component.type().getSimpleName() + "." + value;
        return messages.getMessage(key, null, value, Locale.SIMPLIFIED_CHINESE);
    }

    /** As it is read where two versions are compared. */
    String said(Component component, String value) {
        return component.kind() == Kind.PERCENT ? percent(value) : choice(component, value);
    }

    private static String percent(String share) {
        return Figures.read(share).isPresent() ? Percents.shown(share) + "%" : share;
    }

    /** With the place in words, or with its last name where the sentence stands at the field. */
    public String fault(Fault fault, boolean atField) {
        Object[] arguments = fault.arguments().toArray();
        if (arguments.length > 0 && !Shapes.way(fault.place()).isEmpty()) {
            arguments[0] = atField ? last(fault.place()) : of(fault.place());
            if (Shapes.component(fault.place()).filter(component -> component.kind() == Kind.PERCENT).isPresent()) {
                Arrays.setAll(arguments, at -> at == 0 ? arguments[0] : percent(String.valueOf(arguments[at])));
            }
        }
        return messages.getMessage(fault.messageKey(), arguments, Locale.SIMPLIFIED_CHINESE);
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE);
    }

    private String step(Step step) {
        return step.item() < 0 ? label(step.component()) : text("edit.item", step.item() + 1);
    }
}
