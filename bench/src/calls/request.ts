/** The requests that every peer sends, or the closest ones of its API: create a meeting, and read the recordings of a meeting. */
export const TOKEN = "0123456789abcdef0123456789abcdef";

export const MEETING_ID = "602f926aaa81493ce4c5788e";

/** ConnectyCube's own example. */
export const MEETING = {
  name: "Weekly sync",
  start_date: 1613729948,
  end_date: 1613731012,
  attendees: [
    { id: 245, email: "bob@example.com" },
    { id: 246, email: "eve@example.com" },
  ],
  record: false,
  chat: false,
};

const CREATED = {
  _id: MEETING_ID,
  ...MEETING,
  host_id: 244,
  chat_dialog_id: "602f926aaa81493ce4c5788f",
  public: false,
  scheduled: true,
  notify: false,
  timezone: { name: "Europe/Vienna", offset: 60 },
  created_at: "2021-02-19T10:26:49.013Z",
  updated_at: "2021-02-19T10:26:49.013Z",
};

const RECORDINGS = [1, 2, 3].map((number) => ({
  _id: `602f926aaa81493ce4c5789${number}`,
  name: `recording-${number}.mp4`,
  room_id: MEETING_ID,
  status: "done",
  duration: 1800 * number,
  size: 120.5 * number,
  download_url: `https://recordings.example.com/${number}.mp4?Expires=1613733612&Signature=abcdef`,
  created_at: "2021-02-19T11:26:49.013Z",
  updated_at: "2021-02-19T11:26:49.013Z",
}));

/** The responses of the stub and the server, by request method. */
export const ANSWERS: Readonly<Record<string, string>> = { GET: JSON.stringify(RECORDINGS), POST: JSON.stringify(CREATED) };
