// The limit: what the platform does when nothing stands before it. No check of anything.
export const connect = ({ baseUrl, token }) => ({ baseUrl, headers: { accept: "application/json", "content-type": "application/json", "CB-Token": token } });

export const create = async ({ baseUrl, headers }, meeting) => {
  const response = await fetch(`${baseUrl}/meetings`, { method: "POST", headers, body: JSON.stringify(meeting) });
  return response.json();
};

export const recordings = async ({ baseUrl, headers }, meetingId) => {
  const response = await fetch(`${baseUrl}/meetings/recordings/${encodeURIComponent(meetingId)}`, { headers });
  return response.json();
};
