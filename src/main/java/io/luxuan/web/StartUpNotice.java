package io.luxuan.web;

import io.luxuan.shared.site.AnnouncedAccount;
import io.luxuan.shared.site.AnnouncedAccounts;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the platform can be reached and, in a demo, as whom. */
@Component
class StartUpNotice {
    private final ObjectProvider<AnnouncedAccounts> accounts;
    private final MessageSource messages;

    StartUpNotice(ObjectProvider<AnnouncedAccounts> accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @EventListener
    void print(ApplicationReadyEvent event) {
        ApplicationContext context = event.getApplicationContext();
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(text(web.getWebServer().getPort()));
        }
    }

    private String text(int port) {
        StringBuilder text = new StringBuilder("%n  鲁选 Luxuan 已启动: http://localhost:%d/%n".formatted(port));
        List<AnnouncedAccount> known = accounts.orderedStream().flatMap(bean -> bean.announced().stream()).toList();
        known.forEach(account -> text.append("    %-12s %-14s %s（%s）%n".formatted(
                account.username(), account.password(), role(account), account.name())));
        return text.toString();
    }

    private String role(AnnouncedAccount account) {
        return messages.getMessage("role." + account.role(), null, account.role().name(), java.util.Locale.SIMPLIFIED_CHINESE);
    }
}
