package io.luxuan.record;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RecordMapper {
    String LINE = "SELECT number_no, round_id, stage, title, sealed_at, sha256, sm3, audit_seq, audit_hash, bytes_total FROM round_record ";

    record Head(long lastNumber, String sha256, String sm3) {}

    @Select("SELECT last_number, sha256, sm3 FROM record_head WHERE id = 1 FOR UPDATE")
    Head lockHead();

    @Update("UPDATE record_head SET last_number = #{lastNumber}, sha256 = #{sha256}, sm3 = #{sm3} WHERE id = 1")
    void moveHead(Head head);

    @Insert("""
            INSERT INTO round_record (number_no, round_id, stage, title, sealed_at, sha256, sm3, audit_seq, audit_hash,
                bytes_total, body)
            VALUES (#{line.numberNo}, #{line.roundId}, #{line.stage}, #{line.title}, #{line.sealedAt}, #{line.sha256},
                #{line.sm3}, #{line.auditSeq}, #{line.auditHash}, #{line.bytesTotal}, #{body})""")
    void insert(@Param("line") RecordLine line, @Param("body") String body);

    /** In the order in which they were sealed. */
    @Select(LINE + "WHERE round_id = #{roundId} ORDER BY number_no")
    List<RecordLine> ofRound(String roundId);

    @Select("SELECT body FROM round_record WHERE round_id = #{roundId} AND stage = #{stage}")
    String body(@Param("roundId") String roundId, @Param("stage") RecordStage stage);

    @Select(LINE + "WHERE number_no < #{before} ORDER BY number_no DESC LIMIT #{limit}")
    List<RecordLine> page(@Param("before") long before, @Param("limit") int limit);

    @Select("SELECT number_no, audit_seq, audit_hash FROM round_record ORDER BY audit_seq, number_no")
    List<AuditEnd> auditEnds();

    record AuditEnd(long numberNo, long auditSeq, String auditHash) {}
}
