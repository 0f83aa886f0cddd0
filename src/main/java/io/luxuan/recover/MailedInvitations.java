package io.luxuan.recover;

import io.luxuan.account.InvitationMail;
import io.luxuan.notify.AddressCodes;
import io.luxuan.notify.ProvedContacts;
import io.luxuan.notify.Way;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForUnitAdministrators;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The letter names the user name and where a password is set; the code goes out when its reader asks for it there. */
@UseCase
@ForUnitAdministrators
class MailedInvitations implements InvitationMail {
    private final InvitedMapper invited;
    private final AddressCodes codes;
    private final ProvedContacts contacts;
    private final Sending sending;
    private final WhoIsWho units;
    private final MessageSource messages;
    private final MovableClock clock;
    private final String site;

    MailedInvitations(InvitedMapper invited, AddressCodes codes, ProvedContacts contacts, Sending sending, WhoIsWho units,
            MessageSource messages, MovableClock clock, @Value("${luxuan.notify.site:}") String site) {
        this.invited = invited;
        this.codes = codes;
        this.contacts = contacts;
        this.sending = sending;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public boolean isOpen() {
        return codes.canSend(Way.MAIL);
    }

    @Override
    public String checked(String address) {
        return codes.checked(Way.MAIL, address);
    }

    @Override
    @Transactional
    public void send(String accountId, String username, String organisationId, String address) {
        invited.put(accountId, address, clock.now());
        String unit = units.units(List.of(organisationId)).getOrDefault(organisationId, "");
        String text = say("recover.invited.text", unit, username, site + "/forgotten");
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sending.later(() -> contacts.carry(Way.MAIL, address, say("recover.invited.subject"), text));
            }
        });
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
