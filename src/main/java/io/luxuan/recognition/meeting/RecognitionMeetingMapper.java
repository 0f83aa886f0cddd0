package io.luxuan.recognition.meeting;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RecognitionMeetingMapper {
    @Insert("""
            INSERT INTO recognition_meeting (round_id, held_on, minutes, confirmed_at, confirmed_by)
            VALUES (#{roundId}, #{heldOn}, #{minutes}, #{confirmedAt}, #{confirmedBy})""")
    void insert(RecognitionMeeting meeting);

    @Select("SELECT * FROM recognition_meeting WHERE round_id = #{roundId}")
    Optional<RecognitionMeeting> find(String roundId);
}
