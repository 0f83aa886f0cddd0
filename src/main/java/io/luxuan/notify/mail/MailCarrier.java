package io.luxuan.notify.mail;

import io.luxuan.notify.Way;
import io.luxuan.notify.way.Carrier;
import io.luxuan.notify.way.Parcel;
import io.luxuan.notify.way.Undelivered;
import io.luxuan.shared.MovableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Plain text, to one person. What the server answers is the reason that is kept; an address that it refuses is refused for good. */
class MailCarrier implements Carrier {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSenderImpl sender;
    private final MailSettings settings;
    private final MovableClock clock;

    MailCarrier(JavaMailSenderImpl sender, MailSettings settings, MovableClock clock) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        try {
            sender.send(message(parcel));
        } catch (MailSendException refused) {
            Exception first = refused.getMessageExceptions().length == 0 ? refused : refused.getMessageExceptions()[0];
            throw new Undelivered(reason(first), isForGood(first));
        } catch (MailException | MessagingException | UnsupportedEncodingException failed) {
            throw new Undelivered(reason(failed), false);
        }
    }

    private MimeMessage message(Parcel parcel) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new NamedMessage(sender.getSession(), parcel.id() + "@" + settings.host());
        message.setFrom(new InternetAddress(settings.from(), settings.name(), UTF_8));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(parcel.address(), true));
        message.setSubject(parcel.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setText(parcel.text(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Transfer-Encoding", "base64");
        return message;
    }

    private static boolean isForGood(Exception failed) {
        return failed instanceof SendFailedException sent && sent.getInvalidAddresses() != null && sent.getInvalidAddresses().length > 0
                && !isLater(sent);
    }

    /** 4xx: the server asks to come again. */
    private static boolean isLater(Exception failed) {
        for (Exception cause = failed; cause != null; cause = cause instanceof MessagingException next ? next.getNextException() : null) {
            if (cause.getMessage() != null && cause.getMessage().strip().startsWith("4")) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Exception failed) {
        StringBuilder said = new StringBuilder(String.valueOf(failed.getMessage()).strip());
        for (Exception cause = failed; cause instanceof MessagingException next && next.getNextException() != null; cause = next.getNextException()) {
            said.append("; ").append(String.valueOf(next.getNextException().getMessage()).strip());
        }
        return said.toString();
    }
}
