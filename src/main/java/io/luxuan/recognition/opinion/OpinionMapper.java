package io.luxuan.recognition.opinion;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface OpinionMapper {
    @Insert("""
            INSERT INTO recognition_opinion (application_id, round_id, agrees, document, said_on, said, entered_by, entered_at)
            VALUES (#{applicationId}, #{roundId}, #{agrees}, #{document}, #{saidOn}, #{said}, #{enteredBy}, #{enteredAt})""")
    void insert(Opinion opinion);

    @Update("""
            UPDATE recognition_opinion SET agrees = #{agrees}, document = #{document}, said_on = #{saidOn}, said = #{said},
            entered_by = #{enteredBy}, entered_at = #{enteredAt} WHERE application_id = #{applicationId}""")
    int replace(Opinion opinion);

    @Select("SELECT * FROM recognition_opinion WHERE application_id = #{applicationId}")
    Opinion find(String applicationId);

    @Select("SELECT * FROM recognition_opinion WHERE round_id = #{roundId}")
    List<Opinion> inRound(String roundId);
}
