package io.luxuan.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

class NeedsBrowser implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browsers.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is named");
        }
        String why = "browser tests are skipped: " + Browsers.VARIABLE + " names no Chromium";
        System.out.println(why);
        return ConditionEvaluationResult.disabled(why);
    }
}
