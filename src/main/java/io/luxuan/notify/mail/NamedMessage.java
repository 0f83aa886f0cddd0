package io.luxuan.notify.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Keeps the Message-ID that it was given: a mail that is sent a second time is known as the same. */
final class NamedMessage extends MimeMessage {
    private final String id;

    NamedMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
