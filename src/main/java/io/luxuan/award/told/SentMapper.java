package io.luxuan.award.told;

import io.luxuan.award.money.PaymentKind;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Whose money an order moves; never how much. */
@Mapper
interface SentMapper {
    /** @param subjectId project, or application where it is paid as a whole */
    record Sent(int lineNo, String subjectId, PaymentKind kind) {}

    /** Lines that went out, by number. @param after number of the last one of the page before; 0 to begin */
    @Select("""
            SELECT l.line_no, p.project_id AS subject_id, p.kind FROM transfer_line l JOIN project_payment p ON p.id = l.payment_id
            WHERE l.order_id = #{order} AND l.line_no > #{after} AND l.state IN ('SENT', 'PAID', 'RETURNED')
            ORDER BY l.line_no LIMIT #{limit}""")
    List<Sent> lines(@Param("order") String orderId, @Param("after") int after, @Param("limit") int limit);

    @Select("SELECT proposed_by FROM transfer_order WHERE id = #{id}")
    Optional<String> proposer(String id);
}
