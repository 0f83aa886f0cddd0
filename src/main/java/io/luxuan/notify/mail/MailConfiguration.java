package io.luxuan.notify.mail;

import io.luxuan.shared.MovableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Nothing of it is made where no server is named. A server that does not answer keeps nobody waiting for long. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    private static final String[] TIMES = {"mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout"};
    private static final String TEN_SECONDS = "10000";

    @Bean
    MailCarrier mailCarrier(JavaMailSenderImpl sender, MailSettings settings, MovableClock clock) {
        for (String time : TIMES) {
            sender.getJavaMailProperties().putIfAbsent(time, TEN_SECONDS);
        }
        return new MailCarrier(sender, settings, clock);
    }
}
