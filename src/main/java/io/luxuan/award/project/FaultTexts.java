package io.luxuan.award.project;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** What is wrong with a form, in words. */
@UseCase
@ForSignedIn
public class FaultTexts {
    private final MessageSource messages;

    FaultTexts(MessageSource messages) {
        this.messages = messages;
    }

    public Map<String, String> of(Map<String, Refused> faults) {
        Map<String, String> texts = new LinkedHashMap<>();
        faults.forEach((field, fault) -> texts.put(field,
                messages.getMessage(fault.messageKey(), fault.arguments().toArray(), Locale.SIMPLIFIED_CHINESE)));
        return texts;
    }

    /** Of a refusal with fields: its arguments belong to their texts. */
    public Map<String, String> of(Refusal refusal) {
        Map<String, String> texts = new LinkedHashMap<>();
        refusal.fields().forEach((field, key) -> texts.put(field,
                messages.getMessage(key, refusal.arguments(), Locale.SIMPLIFIED_CHINESE)));
        return texts;
    }
}
