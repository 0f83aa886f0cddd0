package io.luxuan.award.transfer;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PayeeMapper {
    /** @param ownerId award's project or application, or organisation; @param reference the paper that says it */
    record Entered(
            String id, String ownerId, String payee, String accountNumber, String bank, String reference, LocalDateTime enteredAt,
            String enteredBy) {
        Payee account() {
            return new Payee(payee, accountNumber, bank, enteredAt, enteredBy);
        }
    }

    @Insert("""
            INSERT INTO payee_account (id, owner_id, payee, account_number, bank, reference_text, entered_at, entered_by)
            VALUES (#{id}, #{ownerId}, #{payee}, #{accountNumber}, #{bank}, #{reference}, #{enteredAt}, #{enteredBy})
            """)
    void insert(Entered entered);

    /** The newest of each owner. */
    @Select("""
            <script>SELECT id, owner_id, payee, account_number, bank, reference_text AS reference, entered_at, entered_by FROM payee_account
            WHERE id IN (SELECT MAX(id) FROM payee_account WHERE owner_id IN
            <foreach collection="owners" item="id" open="(" separator="," close=")">#{id}</foreach> GROUP BY owner_id)</script>""")
    List<Entered> newest(@Param("owners") Collection<String> owners);
}
