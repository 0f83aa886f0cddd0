package io.luxuan.decision;

import io.luxuan.programme.Programme.PolicyArticle;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a reason in Chinese, with the policy article that the rule rests on. */
@Component
class ReasonText {
    private final MessageSource messages;

    ReasonText(MessageSource messages) {
        this.messages = messages;
    }

    String of(Reason reason) {
        Object[] arguments = reason.arguments().stream().map(this::text).toArray();
        return messages.getMessage("rule." + reason.code(), arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String of(Reason reason, PolicyArticle policy) {
        Object[] arguments = {of(reason), policy.document(), policy.article()};
        return messages.getMessage("rule.decision.article", arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private Object text(Object argument) {
        if (argument instanceof MessageKey message) {
            return messages.getMessage(message.key(), null, message.key(), Locale.SIMPLIFIED_CHINESE);
        }
        return argument instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString() : String.valueOf(argument);
    }
}
