package io.luxuan.application.workbook;

import io.luxuan.application.store.Setting;
import io.luxuan.programme.Programme;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Forms of programmes as workbooks, with the names that people read. */
@Component
class WorkbookForms {
    private final Setting setting;
    private final MessageSource messages;

    WorkbookForms(Setting setting, MessageSource messages) {
        this.setting = setting;
        this.messages = messages;
    }

    WorkbookForm of(Programme programme) {
        return WorkbookForm.of(setting.form(programme), text("workbook.sheet"), text("workbook.number"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
