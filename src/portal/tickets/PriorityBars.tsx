/** Four bars, as many of them filled as the priority is high. */
export function PriorityBars({ count }: { count: number }) {
  return (
    <svg aria-hidden viewBox="0 0 14 12" className="h-3 w-3.5" fill="currentColor">
      {[1, 2, 3, 4].map((bar) => (
        <rect
          key={bar}
          x={(bar - 1) * 3.7}
          y={12 - bar * 3}
          width="2.6"
          height={bar * 3}
          rx="0.8"
          opacity={bar <= count ? 1 : 0.3}
        />
      ))}
    </svg>
  )
}
